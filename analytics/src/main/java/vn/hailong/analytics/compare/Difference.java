package vn.hailong.analytics.compare;

import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.inference.Tails;

/**
 * The difference of two estimates with a t test of no difference.
 *
 * @param value first − second
 * @param standardError above 0
 * @param degreesOfFreedom of the standard error by Satterthwaite, whole or not
 * @param t value / standardError
 * @param pValue of no difference, two-sided, 0..1
 * @param low lower confidence limit of the difference
 * @param high upper confidence limit of the difference
 */
public record Difference(
    double value,
    double standardError,
    double degreesOfFreedom,
    double t,
    double pValue,
    double low,
    double high) {

  /** Variances below this are rounding. */
  private static final double NO_VARIANCE = 1e-15;

  /**
   * Compares two independent estimates, of two rounds or offices: SE² = SE₁² + SE₂²; limits are
   * value ± t_{1−α/2}(ν)·SE with ν = (SE₁² + SE₂²)² / (SE₁⁴/ν₁ + SE₂⁴/ν₂), which lies between the
   * smaller of ν₁, ν₂ and their sum and so does not take a small office's uncertain variance for a
   * certain one (F. E. Satterthwaite, An approximate distribution of estimates of variance
   * components, Biometrics Bulletin 2, 1946). R: {@code svycontrast} on a design of both with a
   * stratum for each sample and field gives value and SE; for means of two simple samples all is
   * {@code t.test(x, y)}.
   *
   * @param confidence of the limits, above 0 and below 1
   * @return nothing where one of the standard errors is 0: such an estimate may be as uncertain as
   *     any other, its error only cannot be seen
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Outcome<Difference> between(
      MeasuredValue first, MeasuredValue second, double confidence) {
    return between(first, second, 0, confidence);
  }

  /**
   * Compares two estimates of one sample: as above with SE² = SE₁² + SE₂² − 2·covariance, the
   * degrees of freedom unchanged.
   *
   * @param covariance of the two estimates
   * @param confidence of the limits, above 0 and below 1
   * @return nothing where one of the standard errors or that of the difference is 0
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Outcome<Difference> between(
      MeasuredValue first, MeasuredValue second, double covariance, double confidence) {
    double one = first.standardError() * first.standardError();
    double other = second.standardError() * second.standardError();
    double variance = one + other - 2 * covariance;
    if (one < NO_VARIANCE || other < NO_VARIANCE || variance < NO_VARIANCE) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    double degreesOfFreedom =
        Math.pow(one + other, 2)
            / (one * one / first.degreesOfFreedom() + other * other / second.degreesOfFreedom());
    double value = first.value() - second.value();
    double error = Math.sqrt(variance);
    double t = value / error;
    double margin = Tails.tQuantile(confidence, degreesOfFreedom) * error;
    return Outcome.of(
        new Difference(
            value,
            error,
            degreesOfFreedom,
            t,
            Tails.t(t, degreesOfFreedom),
            value - margin,
            value + margin));
  }
}
