package vn.hailong.analytics.estimate;

/**
 * How uneven the weights behind a figure are.
 *
 * @param respondents n, those with an answer, 1 or more
 * @param kishSize n_K = (Σw)² / Σw² over them: so many equally weighted respondents would tell as
 *     much (L. Kish, Survey Sampling, 1965)
 */
public record Weighting(long respondents, double kishSize) {

  /**
   * Below this share of respondents the limits are less sure than they say: simulations meet their
   * goals with weights at most three to one, where the share cannot fall below 0.75.
   */
  public static final double LEAST_SHARE = 0.6;

  public Weighting {
    if (respondents < 1 || !(kishSize > 0)) {
      throw new IllegalArgumentException(respondents + " respondents worth " + kishSize);
    }
  }

  /** n_K / n: 1 for equal weights, towards 0 the more a few respondents speak for many. */
  public double share() {
    return kishSize / respondents;
  }

  /** Whether a reader should be warned. */
  public boolean isUneven() {
    return share() < LEAST_SHARE;
  }
}
