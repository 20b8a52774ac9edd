package vn.hailong.analytics.groups;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Stratum;

/**
 * Covariances of linearized estimates under stratified simple random sampling: Σ_h (1 − f_h)
 * n_h/(n_h − 1) Σ_i (z_i − z̄_h)(z_i − z̄_h)′, a stratum of one response centred on the mean over
 * the whole sample (K. Wolter, Introduction to Variance Estimation, 2nd ed., 2007, ch. 6; R: {@code
 * svyrecvar} with {@code survey.lonely.psu = "adjust"}).
 */
final class Linearization {

  private final GroupedSample sample;
  private final List<String> groups;
  private final List<Influence> estimates;

  private Linearization(GroupedSample sample, List<String> groups, List<Influence> estimates) {
    this.sample = sample;
    this.groups = groups;
    this.estimates = estimates;
  }

  /**
   * The k × k covariance matrix of k ≥ 1 estimates.
   *
   * @param groups in the order of the influences' coefficients; other groups add 0
   */
  static RealMatrix covariance(
      GroupedSample sample, List<String> groups, List<Influence> estimates) {
    return new Linearization(sample, groups, estimates).covariance();
  }

  private RealMatrix covariance() {
    int size = estimates.size();
    List<Stratum> strata = sample.design().strata();
    double[][] sums = new double[strata.size()][size];
    double[] means = new double[size];
    RealMatrix[] products = new RealMatrix[strata.size()];
    for (int h = 0; h < strata.size(); h++) {
      products[h] = addUp(h, strata.get(h).weight(), sums[h]);
      for (int k = 0; k < size; k++) {
        means[k] += sums[h][k] / sample.design().used();
      }
    }
    RealMatrix covariance = new Array2DRowRealMatrix(size, size);
    for (int h = 0; h < strata.size(); h++) {
      covariance = covariance.add(spread(strata.get(h), products[h], sums[h], means));
    }
    return covariance;
  }

  /** Σ z z′ of a stratum; Σ z is added to {@code sums}. */
  private RealMatrix addUp(int stratum, double weight, double[] sums) {
    int size = estimates.size();
    RealMatrix products = new Array2DRowRealMatrix(size, size);
    for (int g = 0; g < groups.size(); g++) {
      Moments cell = sample.inStratum(stratum, groups.get(g));
      for (int k = 0; k < size; k++) {
        double a = weight * estimates.get(k).satisfied(g);
        double b = weight * estimates.get(k).answers(g);
        sums[k] += a * cell.y() + b * cell.m();
        for (int l = 0; l < size; l++) {
          double c = weight * estimates.get(l).satisfied(g);
          double d = weight * estimates.get(l).answers(g);
          products.addToEntry(
              k, l, a * c * cell.yy() + (a * d + b * c) * cell.my() + b * d * cell.mm());
        }
      }
    }
    return products;
  }

  private static RealMatrix spread(
      Stratum stratum, RealMatrix products, double[] sums, double[] means) {
    double n = stratum.used();
    double open = 1 - stratum.samplingFraction();
    int size = sums.length;
    RealMatrix spread = new Array2DRowRealMatrix(size, size);
    for (int k = 0; k < size; k++) {
      for (int l = 0; l < size; l++) {
        double entry =
            n == 1
                ? (sums[k] - means[k]) * (sums[l] - means[l])
                : n / (n - 1) * (products.getEntry(k, l) - sums[k] * sums[l] / n);
        spread.setEntry(k, l, open * entry);
      }
    }
    return spread;
  }
}
