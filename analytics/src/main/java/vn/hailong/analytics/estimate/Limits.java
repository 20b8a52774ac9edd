package vn.hailong.analytics.estimate;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Korn–Graubard confidence limits for a share, with Kish's effective size as cap (E. L. Korn and B.
 * I. Graubard, Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data, Survey Methodology 24, 1998).
 */
final class Limits {

  private static final double ACCURACY = 1e-15;
  private static final double NO_VARIANCE = 1e-15;

  private final double tail;

  /**
   * @param confidence above 0 and below 1, 0.95 for example
   */
  Limits(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not " + confidence);
    }
    tail = (1 - confidence) / 2;
  }

  /** The quantile t_{1−α/2} for degrees of freedom above 0, whole or not. */
  double t(double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom, ACCURACY)
        .inverseCumulativeProbability(1 - tail);
  }

  /**
   * The effective sample size n_e.
   *
   * @param rate the share
   * @param variance of the share
   * @param answers valid answers
   * @param degreesOfFreedom 0 or more
   * @param kish n_K
   * @param cap answers · n_K / respondents
   * @return null where it has no value: a share between 0 and 1 below 1 degree of freedom
   */
  @Nullable Double effectiveSize(
      double rate,
      double variance,
      double answers,
      double degreesOfFreedom,
      double kish,
      double cap) {
    if (rate == 0 || rate == 1) {
      return kish;
    }
    if (variance < NO_VARIANCE) {
      return cap;
    }
    if (degreesOfFreedom < 1) {
      return null;
    }
    double t = t(answers - 1) / t(degreesOfFreedom);
    return Math.min(cap, rate * (1 - rate) / variance * t * t);
  }

  /** The lower limit of a share with an effective size. */
  double low(double rate, double size) {
    return rate == 0 ? 0 : beta(size * rate, size * (1 - rate) + 1, tail);
  }

  /** The upper limit of a share with an effective size. */
  double high(double rate, double size) {
    return rate == 1 ? 1 : beta(size * rate + 1, size * (1 - rate), 1 - tail);
  }

  private static double beta(double alpha, double beta, double probability) {
    return new BetaDistribution(null, alpha, beta, ACCURACY)
        .inverseCumulativeProbability(probability);
  }
}
