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
    Outcome<Double> standardizedAdjustedP) {

  /**
   * Whether the rates differ, at level α for all pairs together.
   *
   * @param alpha above 0 and below 1
   */
  public boolean differs(double alpha) {
    return isAtMost(adjustedP, alpha);
  }

  /**
   * Whether the rates differ, and do so in the same direction for the same mix of service fields,
   * at level α for all pairs together.
   *
   * @param alpha above 0 and below 1
   * @return false too where there is no common mix to tell by
   */
  public boolean differsBeyondMix(double alpha) {
    double asTheyAre = rates.value().map(RateComparison::value).orElse(0.0);
    double standard = standardized.value().map(same -> same.difference().value()).orElse(0.0);
    return differs(alpha) && isAtMost(standardizedAdjustedP, alpha) && asTheyAre * standard > 0;
  }

  private static boolean isAtMost(Outcome<Double> p, double alpha) {
    return p.value().filter(value -> value <= alpha).isPresent();
  }
}
