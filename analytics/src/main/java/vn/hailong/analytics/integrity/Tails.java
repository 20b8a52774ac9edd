package vn.hailong.analytics.integrity;

import java.util.Arrays;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.CombinatoricsUtils;

/** Chances that a count is as large as one observed, or larger. */
final class Tails {

  private static final double NEGLIGIBLE = 1e-14;

  private Tails() {}

  /**
   * P(X ≥ count) where X is the number of people in a number of parties that is negative binomial:
   * Poisson with a mean that varies by the gamma distribution (H. H. Panjer, Recursive evaluation
   * of a family of compound distributions, ASTIN Bulletin 12, 1981).
   *
   * @param mean number of people, above 0
   * @param shape of the gamma distribution, above 0: its squared coefficient of variation is
   *     1/shape
   */
  static double parties(int count, double mean, double shape) {
    if (count == 0) {
      return 1;
    }
    double parties = mean / Parties.MEAN_SIZE;
    double q = parties / (parties + shape);
    double[] chances = new double[Math.max(16, 2 * count)];
    chances[0] = Math.pow(1 - q, shape);
    double tail = 0;
    for (int people = 1; ; people++) {
      if (people == chances.length) {
        chances = Arrays.copyOf(chances, 2 * people);
      }
      for (int size = 1; size <= Math.min(people, Parties.LARGEST); size++) {
        chances[people] +=
            q * (1 + (shape - 1) * size / people) * Parties.chance(size) * chances[people - size];
      }
      if (people >= count) {
        tail += chances[people];
        if (people > mean && chances[people] <= NEGLIGIBLE * tail) {
          return Math.min(1, tail);
        }
      }
    }
  }

  /** P(X ≥ count) where X is Poisson with a mean above 0. */
  static double poisson(long count, double mean) {
    return count == 0 ? 1 : Gamma.regularizedGammaP((double) count, mean);
  }

  /** P(X ≥ count) where X is binomial with a chance between 0 and 1. */
  static double binomial(long count, long trials, double chance) {
    return count == 0 ? 1 : Beta.regularizedBeta(chance, (double) count, trials - count + 1.0);
  }

  /**
   * P(X ≥ count) where X is beta-binomial: binomial with a chance that varies by the beta
   * distribution with parameters a and b, both above 0.
   */
  static double betaBinomial(long count, long trials, double a, double b) {
    if (count == 0) {
      return 1;
    }
    double chance =
        Math.exp(
            CombinatoricsUtils.binomialCoefficientLog(Math.toIntExact(trials), (int) count)
                + Beta.logBeta(a + count, b + trials - count)
                - Beta.logBeta(a, b));
    double sum = 0;
    for (long k = count; k <= trials && (chance > NEGLIGIBLE * sum || k == count); k++) {
      sum += chance;
      chance *= (trials - k) * (k + a) / ((k + 1) * (trials - k - 1 + b));
    }
    return Math.min(1, sum);
  }
}
