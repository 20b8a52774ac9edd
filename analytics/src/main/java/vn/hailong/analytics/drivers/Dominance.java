package vn.hailong.analytics.drivers;

import java.util.Arrays;
import java.util.List;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/**
 * How a linear model's R² divides among its predictors.
 *
 * @param rSquared of all predictors together, 0..1
 * @param shares of each predictor in R², 0 or more, adding up to it
 */
public record Dominance(double rSquared, List<Double> shares) {

  /** The most predictors: there are 2^p models. */
  public static final int MOST_PREDICTORS = 12;

  public Dominance {
    shares = List.copyOf(shares);
  }

  /**
   * General dominance, also called LMG: a predictor's share is what it adds to R², averaged over
   * the sizes of the sets of other predictors that it is added to, within each size over all sets:
   * Σ_S (R²(S ∪ j) − R²(S)) / (p · C(p − 1, |S|)) (D. V. Budescu, Dominance analysis, Psychological
   * Bulletin 114, 1993; R. H. Lindeman, P. F. Merenda and R. Z. Gold, Introduction to Bivariate and
   * Multivariate Analysis, 1980, p. 119). R: {@code summary(lm(y ~ …))$r.squared} over all subsets;
   * {@code relaimpo::calc.relimp(type = "lmg")}. A predictor that follows from others adds nothing
   * to them.
   *
   * @param predictors n rows of p ≥ 1 finite values, not changed
   * @param outcome n finite values, not changed
   * @return nothing under p + 2 rows, or if the outcome or every predictor has a single value
   * @throws IllegalArgumentException if sizes differ, a value is not finite, or p is not 1..{@value
   *     #MOST_PREDICTORS}
   */
  public static Outcome<Dominance> of(double[][] predictors, double[] outcome) {
    int size = check(predictors, outcome);
    if (predictors.length < size + 2) {
      return Outcome.none(Reason.TOO_FEW_RESPONSES);
    }
    Correlations correlations = Correlations.of(predictors, outcome);
    if (!correlations.varies(size) || !correlations.anyVaries(size)) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    double[] rSquared = correlations.ofAllSubsets();
    Double[] shares = new Double[size];
    Arrays.fill(shares, 0.0);
    for (int set = 0; set < rSquared.length; set++) {
      double weight = 1 / (size * binomial(size - 1, Integer.bitCount(set)));
      for (int j = 0; j < size; j++) {
        if ((set >> j & 1) == 0) {
          shares[j] += weight * (rSquared[set | 1 << j] - rSquared[set]);
        }
      }
    }
    return Outcome.of(new Dominance(rSquared[rSquared.length - 1], List.of(shares)));
  }

  /** The shares as parts of R², adding up to 1; all 0 where R² is 0. */
  public List<Double> relative() {
    return shares.stream().map(share -> rSquared == 0 ? 0 : share / rSquared).toList();
  }

  private static double binomial(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  private static int check(double[][] predictors, double[] outcome) {
    int size = predictors.length == 0 ? 1 : predictors[0].length;
    if (size < 1 || size > MOST_PREDICTORS) {
      throw new IllegalArgumentException("1 to " + MOST_PREDICTORS + " predictors, not " + size);
    }
    boolean isTable =
        Arrays.stream(predictors)
            .allMatch(row -> row.length == size && Arrays.stream(row).allMatch(Double::isFinite));
    if (!isTable
        || predictors.length != outcome.length
        || !Arrays.stream(outcome).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("As many rows of finite predictors as finite outcomes");
    }
    return size;
  }
}
