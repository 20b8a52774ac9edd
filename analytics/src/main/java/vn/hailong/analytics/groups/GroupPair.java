package vn.hailong.analytics.groups;

import vn.hailong.analytics.compare.RateComparison;
import vn.hailong.analytics.inference.Outcome;

/**
 * Two groups compared, among many pairs.
 *
 * @param first a group
 * @param second another
 * @param rates their rates as they are
 * @param adjustedP the p-value of {@code rates} after Holm over all pairs that have one
 * @param standardized their rates for the same mix of service fields
 * @param standardizedAdjustedP the p-value of {@code standardized} after Holm over all pairs that
 *     have one
 */
public record GroupPair(
    String first,
    String second,
    Outcome<RateComparison> rates,
    Outcome<Double> adjustedP,
    Outcome<StandardizedDifference> standardized,
    Outcome<Double> standardizedAdjustedP) {}
