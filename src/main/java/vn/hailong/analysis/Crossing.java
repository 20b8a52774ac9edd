package vn.hailong.analysis;

/**
 * How many people answered about one service field at one desk.
 *
 * @param respondents to the overall measure, 0 or more
 */
record Crossing(String desk, String field, long respondents) {}
