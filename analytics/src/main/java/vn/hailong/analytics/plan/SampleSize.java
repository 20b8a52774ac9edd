package vn.hailong.analytics.plan;

import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.inference.Tails;

/**
 * How many valid responses a rate needs. Sizes are rounded up; response rates are the caller's: to
 * get n responses where a share r answers, n / r forms have to be handed out.
 */
public final class SampleSize {

  /** Sizes this little above a whole number are that number: the rest is rounding. */
  private static final double ROUNDING = 1e-9;

  private SampleSize() {}

  /**
   * Cochran's size for a share p known to within ± margin, of a simple random sample from very
   * many: n₀ = z²_{1−α/2} p(1 − p) / margin² (W. G. Cochran, Sampling Techniques, 3rd ed., 1977,
   * 4.4). R: {@code ceiling(qnorm(1 - (1 - confidence) / 2)^2 * p * (1 - p) / margin^2)}.
   *
   * @param share p as expected, above 0 and below 1; 0.5 is the most cautious
   * @param margin half the width of the interval, above 0 and below 1
   * @param confidence above 0 and below 1
   * @throws IllegalArgumentException if one of them is not
   */
  public static long cochran(double share, double margin, double confidence) {
    return roundedUp(infinite(share, margin, confidence));
  }

  /**
   * Cochran's size with finite population correction: n = n₀ / (1 + (n₀ − 1)/N) with n₀ as above
   * before rounding (W. G. Cochran, Sampling Techniques, 3rd ed., 1977, 4.4).
   *
   * @param share p as expected, above 0 and below 1
   * @param margin half the width of the interval, above 0 and below 1
   * @param confidence above 0 and below 1
   * @param population N dossiers, 0 or more
   * @return at most N
   * @throws IllegalArgumentException if one of them is out of range
   */
  public static long cochran(double share, double margin, double confidence, long population) {
    double infinite = infinite(share, margin, confidence);
    checkPopulation(population);
    if (population == 0) {
      return 0;
    }
    return Math.min(population, roundedUp(infinite / (1 + (infinite - 1) / population)));
  }

  /**
   * The margin that n responses give, Cochran's size turned round: z_{1−α/2} √(p(1 − p)/n · (N −
   * n)/(N − 1)); 0 where everybody answers. It is a figure for planning: the scorecard's limits
   * rest on the answers.
   *
   * @param share p as expected, above 0 and below 1
   * @param responses n, 1..N
   * @param confidence above 0 and below 1
   * @param population N dossiers
   * @throws IllegalArgumentException if one of them is out of range
   */
  public static double margin(double share, long responses, double confidence, long population) {
    checkShare(share);
    if (responses < 1 || responses > population) {
      throw new IllegalArgumentException(
          "1 to %d responses, not %d".formatted(population, responses));
    }
    double n = responses;
    return responses == population
        ? 0
        : Tails.normalQuantile(confidence)
            * Math.sqrt(share * (1 - share) / n * (population - n) / (population - 1));
  }

  /**
   * Yamane's rule n = N / (1 + N·e²), which is Cochran's with p = 0.5 and z = 2 (T. Yamane,
   * Statistics: An Introductory Analysis, 2nd ed., 1967, p. 886). R: {@code ceiling(N / (1 + N *
   * e^2))}.
   *
   * @param population N dossiers, 0 or more
   * @param margin e, above 0 and below 1; 0.05 is usual
   * @throws IllegalArgumentException if one of them is out of range
   */
  public static long yamane(long population, double margin) {
    checkShare(margin);
    checkPopulation(population);
    return roundedUp(population / (1 + population * margin * margin));
  }

  /**
   * The fewest answers that, all satisfied, put the one-sided exact lower limit at the target or
   * above: the smallest n with α^{1/n} ≥ target, α = 1 − confidence. 59 for a target and a
   * confidence of 95 % (C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits
   * illustrated in the case of the binomial, Biometrika 26, 1934). R: {@code binom.test(n, n,
   * alternative = "greater")$conf.int[1]}.
   *
   * @param target above 0 and below 1
   * @param confidence above 0 and below 1
   * @throws IllegalArgumentException if one of them is not
   */
  public static long perfectAnswers(double target, double confidence) {
    checkShare(target);
    checkShare(confidence);
    return fewestPerfect(target, 1 - confidence);
  }

  /**
   * The fewest answers that, all satisfied, make the scorecard say {@code reached}: as above with
   * α/2, because the scorecard's limits are two-sided; unequal weights ask for more. 72 for a
   * target and a confidence of 95 %. R: {@code binom.test(n, n)$conf.int[1]}.
   *
   * @param target above 0 and below 1
   * @param confidence of the scorecard, above 0 and below 1
   * @throws IllegalArgumentException if one of them is not
   */
  public static long perfectAnswersForVerdict(double target, double confidence) {
    checkShare(target);
    checkShare(confidence);
    return fewestPerfect(target, (1 - confidence) / 2);
  }

  private static long fewestPerfect(double target, double tail) {
    long n = Math.max(1, (long) Math.floor(Math.log(tail) / Math.log(target)));
    while (!new Target(target).isReachedBy(Math.pow(tail, 1.0 / n))) {
      n++;
    }
    return n;
  }

  private static double infinite(double share, double margin, double confidence) {
    checkShare(share);
    checkShare(margin);
    double z = Tails.normalQuantile(confidence);
    return z * z * share * (1 - share) / (margin * margin);
  }

  private static long roundedUp(double size) {
    return (long) Math.ceil(size - ROUNDING);
  }

  private static void checkShare(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("Above 0 and below 1, not " + share);
    }
  }

  private static void checkPopulation(long population) {
    if (population < 0) {
      throw new IllegalArgumentException("Not fewer than 0 dossiers: " + population);
    }
  }
}
