package vn.hailong.analytics.integrity;

/**
 * Something a check has looked at.
 *
 * @param pValue adjusted for the comparisons within the check, not for other checks
 */
record Suspicion(double pValue, Evidence evidence, RowSet rows) {}
