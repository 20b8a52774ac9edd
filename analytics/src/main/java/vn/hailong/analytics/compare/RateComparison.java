package vn.hailong.analytics.compare;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/**
 * Two rates compared in two ways.
 *
 * @param value first − second
 * @param test the t test of {@link Difference}; nothing where a rate is exactly 0 or 1
 * @param low lower limit from the two rates' own limits; unlike those of the test it serves rates
 *     near 1, and of exactly 1, too
 * @param high upper limit from the two rates' own limits
 */
public record RateComparison(double value, Outcome<Difference> test, double low, double high) {

  /**
   * Compares the rates of two independent samples.
   *
   * <p>Beside the t test the limits are recovered from those of the rates: with rates p, their
   * limits l and u, low = p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) and high = p₁ − p₂ + √((u₁ − p₁)² +
   * (p₂ − l₂)²) (G. Y. Zou and A. Donner, Construction of confidence limits about effect measures,
   * Statistics in Medicine 27, 2008). Korn–Graubard limits being cautious, so are these. R: the
   * formula on {@code svyciprop(method = "beta")}.
   *
   * @param confidence of the estimates' limits, and of those of the test
   * @return nothing where nobody answered or below 1 degree of freedom in one of them
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Outcome<RateComparison> between(
      Estimate first, Estimate second, double confidence) {
    return between(first, second, 0, confidence);
  }

  /**
   * Compares two rates of one sample, as of two groups of its respondents: as above with the
   * covariance in the t test; the recovered limits leave it out.
   *
   * @param covariance of the two rates
   * @param confidence of the estimates' limits, and of those of the test
   * @return nothing where nobody answered or below 1 degree of freedom in one of them
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Outcome<RateComparison> between(
      Estimate first, Estimate second, double covariance, double confidence) {
    Outcome<MeasuredValue> otherRate = MeasuredValue.rate(second);
    return MeasuredValue.rate(first)
        .flatMap(one ->
            otherRate.flatMap(other ->
                recovered(
                    first,
                    second,
                    one.value(),
                    other.value(),
                    Difference.between(one, other, covariance, confidence))));
  }

  private static Outcome<RateComparison> recovered(
      Estimate first, Estimate second, double one, double other, Outcome<Difference> test) {
    @Nullable Double firstLow = first.ciLow();
    @Nullable Double firstHigh = first.ciHigh();
    @Nullable Double secondLow = second.ciLow();
    @Nullable Double secondHigh = second.ciHigh();
    if (firstLow == null || firstHigh == null || secondLow == null || secondHigh == null) {
      return Outcome.none(Reason.TOO_FEW_RESPONSES);
    }
    return Outcome.of(
        new RateComparison(
            one - other,
            test,
            one - other - Math.hypot(one - firstLow, secondHigh - other),
            one - other + Math.hypot(firstHigh - one, other - secondLow)));
  }
}
