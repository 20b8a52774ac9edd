package vn.hailong.analytics.integrity;

/**
 * The weighted harmonic mean of p-values of tests that depend on each other, here of groups that
 * lie in one another: Σw / Σ(w/p). Small values are all but exact as p-values (D. J. Wilson, The
 * harmonic mean p-value for combining dependent tests, PNAS 116, 2019), and less wasteful than
 * Bonferroni's inequality where several tests see the same.
 */
final class HarmonicMean {

  private double weights;
  private double reciprocals;

  /** Adds a test; its p-value is above 0. */
  void add(double pValue, double weight) {
    weights += weight;
    reciprocals += weight / Math.max(pValue, Double.MIN_NORMAL);
  }

  /** The p-value of all together; 1 without any. */
  double pValue() {
    return reciprocals == 0 ? 1 : weights / reciprocals;
  }
}
