package vn.hailong.analytics.drivers;

import vn.hailong.analytics.inference.Outcome;

/**
 * How one factor goes with the overall item.
 *
 * @param factor its code
 * @param respondents who answered both
 * @param spearman rank correlation ρ of the respondent's mean over the factor with the overall item
 * @param kendall rank correlation τ_b of the same
 * @param share the factor's part in what all factors explain together, 0..1, adding up to 1
 */
public record Driver(
    String factor,
    long respondents,
    Outcome<Double> spearman,
    Outcome<Double> kendall,
    Outcome<Double> share) {}
