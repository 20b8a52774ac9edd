package vn.hailong.analytics.inference;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Tail probabilities and quantiles. Tails are computed as such, not as one less the rest, so that
 * small p-values keep their digits (M. Abramowitz and I. A. Stegun, Handbook of Mathematical
 * Functions, 1964, 26.4.19, 26.5.27 and 26.6.2).
 */
public final class Tails {

  private static final double ACCURACY = 1e-15;

  private Tails() {}

  /**
   * The chance of a t at least as far from 0, on either side: I_{ν/(ν+t²)}(ν/2, 1/2). R: {@code 2 *
   * pt(-abs(t), df)}.
   *
   * @param degreesOfFreedom above 0, whole or not
   */
  public static double t(double t, double degreesOfFreedom) {
    return Beta.regularizedBeta(
        degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
  }

  /**
   * The chance of an F at least as large: I_{ν₂/(ν₂+ν₁F)}(ν₂/2, ν₁/2). R: {@code pf(f, df1, df2,
   * lower.tail = FALSE)}.
   *
   * @param f 0 or more
   * @param numerator its degrees of freedom, above 0, whole or not
   * @param denominator its degrees of freedom, above 0, whole or not
   */
  public static double f(double f, double numerator, double denominator) {
    return Beta.regularizedBeta(
        denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
  }

  /**
   * The chance of a χ² at least as large: Q(ν/2, χ²/2). R: {@code pchisq(x, df, lower.tail =
   * FALSE)}.
   *
   * @param x 0 or more
   * @param degreesOfFreedom above 0
   */
  public static double chiSquare(double x, double degreesOfFreedom) {
    return Gamma.regularizedGammaQ(degreesOfFreedom / 2, x / 2);
  }

  /**
   * The quantile t_{1−α/2} with α = 1 − confidence. R: {@code qt(1 - (1 - confidence) / 2, df)}.
   *
   * @param confidence above 0 and below 1
   * @param degreesOfFreedom above 0, whole or not
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static double tQuantile(double confidence, double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom, ACCURACY)
        .inverseCumulativeProbability(1 - tail(confidence));
  }

  /**
   * The quantile z_{1−α/2} of the normal distribution with α = 1 − confidence. R: {@code qnorm(1 -
   * (1 - confidence) / 2)}.
   *
   * @param confidence above 0 and below 1
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static double normalQuantile(double confidence) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - tail(confidence));
  }

  private static double tail(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not " + confidence);
    }
    return (1 - confidence) / 2;
  }
}
