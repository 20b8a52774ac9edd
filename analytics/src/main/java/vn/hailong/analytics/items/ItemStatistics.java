package vn.hailong.analytics.items;

import vn.hailong.analytics.inference.Outcome;

/**
 * One item among those of its measure.
 *
 * @param code the item
 * @param mean of its values
 * @param standardDeviation of its values, with n − 1
 * @param alphaIfDropped Cronbach's raw alpha of the other items; known with three items or more
 * @param itemTotal its correlation with the sum of the other items, −1..1
 */
public record ItemStatistics(
    String code,
    double mean,
    double standardDeviation,
    Outcome<Double> alphaIfDropped,
    Outcome<Double> itemTotal) {}
