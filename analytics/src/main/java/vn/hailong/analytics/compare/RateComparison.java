package vn.hailong.analytics.compare;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/**
 * Two rates compared. Limits and p-value come from the two rates' own limits, so that they serve
 * rates near 1 and of exactly 1; the t test is given beside them for comparison with other
 * software, and is too sure of itself for small groups with high rates.
 *
 * @param value first − second
 * @param low lower confidence limit of the difference
 * @param high upper confidence limit of the difference
 * @param pValue of no difference: the largest α at which the limits of confidence 1 − α leave out
 *     0, from {@value RecoveredLimits#SMALLEST_P} to 1
 * @param test the t test of {@link Difference}; nothing where a rate is exactly 0 or 1
 */
public record RateComparison(
    double value, double low, double high, double pValue, Outcome<Difference> test) {

  /**
   * Compares a measure's rates in two independent samples: rounds or offices. To ask about the
   * offices rather than about the dossiers of the two periods, give {@link
   * SurveySample#withoutCorrection()} of both.
   *
   * @param confidence of the limits, above 0 and below 1
   * @return nothing where nobody answered or below 1 degree of freedom in one of them
   * @throws IllegalArgumentException if the confidence is not between 0 and 1, or the measure names
   *     an unknown item
   */
  public static Outcome<RateComparison> between(
      SurveySample first, SurveySample second, MeasureDef measure, double confidence) {
    return between(first, second, measure, 0, confidence);
  }

  /**
   * Compares a measure's rates in two samples or in two groups of one.
   *
   * <p>The limits are recovered from those of the rates: with rates p, their Korn–Graubard limits l
   * and u, low = p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) and high = p₁ − p₂ + √((u₁ − p₁)² + (p₂ −
   * l₂)²) (G. Y. Zou and A. Donner, Construction of confidence limits about effect measures,
   * Statistics in Medicine 27, 2008). R: the formula on {@code svyciprop(method = "beta")}, the
   * p-value by {@code uniroot} over its level.
   *
   * @param covariance of the two rates, for the t test: 0 for independent samples; the limits leave
   *     it out
   * @param confidence of the limits, above 0 and below 1
   * @return nothing where nobody answered or below 1 degree of freedom in one of them
   * @throws IllegalArgumentException if the confidence is not between 0 and 1, or the measure names
   *     an unknown item
   */
  public static Outcome<RateComparison> between(
      SurveySample first,
      SurveySample second,
      MeasureDef measure,
      double covariance,
      double confidence) {
    RecoveredLimits recovered = new RecoveredLimits(first, second, measure);
    Outcome<MeasuredValue> other = MeasuredValue.rate(second.estimate(measure));
    return MeasuredValue.rate(first.estimate(measure))
        .flatMap(one ->
            other.flatMap(two ->
                of(recovered, Difference.between(one, two, covariance, confidence), confidence)));
  }

  private static Outcome<RateComparison> of(
      RecoveredLimits recovered, Outcome<Difference> test, double confidence) {
    RecoveredLimits.@Nullable Limits limits = recovered.at(confidence);
    return limits == null
        ? Outcome.none(Reason.TOO_FEW_RESPONSES)
        : Outcome.of(
            new RateComparison(
                limits.value(), limits.low(), limits.high(), recovered.pValue(), test));
  }
}
