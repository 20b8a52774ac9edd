package vn.hailong.analytics.estimate;

import java.util.List;

/**
 * A ratio R = Σ w u / Σ w m of two weighted sums with its variance by Taylor linearization over all
 * used responses: z_i = w_i (u_i − R m_i) / Σ w m (K. Wolter, Introduction to Variance Estimation,
 * 2nd ed., 2007, ch. 6).
 */
final class Ratio {

  private final Design design;
  private final double value;

  /**
   * For each stratum S_h = n_h/(n_h − 1) Σ (z_i − z̄_h)², its variance without finite population
   * correction; for a stratum of one response (z_i − z̄)² with z̄ the mean over the whole sample.
   */
  private final double[] spreads;

  private Ratio(Design design, double value, double[] spreads) {
    this.design = design;
    this.value = value;
    this.spreads = spreads;
  }

  /** The ratio of a sample in which somebody answered. */
  static Ratio of(Sample sample, Numerator numerator) {
    List<Stratum> strata = sample.design().strata();
    double above = 0;
    double below = 0;
    for (int h = 0; h < strata.size(); h++) {
      double weight = strata.get(h).weight();
      above += weight * numerator.sum(sample.moments().get(h));
      below += weight * sample.moments().get(h).m();
    }
    double value = above / below;
    double[] sums = new double[strata.size()];
    double[] squares = new double[strata.size()];
    double all = 0;
    for (int h = 0; h < strata.size(); h++) {
      Moments moments = sample.moments().get(h);
      double scale = strata.get(h).weight() / below;
      sums[h] = scale * (numerator.sum(moments) - value * moments.m());
      squares[h] =
          scale
              * scale
              * (numerator.squares(moments)
                  - 2 * value * numerator.withAnswers(moments)
                  + value * value * moments.mm());
      all += sums[h];
    }
    double mean = all / sample.design().used();
    double[] spreads = new double[strata.size()];
    for (int h = 0; h < strata.size(); h++) {
      double n = strata.get(h).used();
      double spread =
          n == 1 ? Math.pow(sums[h] - mean, 2) : n / (n - 1) * (squares[h] - sums[h] * sums[h] / n);
      spreads[h] = Math.max(0, spread); // rounding can leave a trace below nothing
    }
    return new Ratio(sample.design(), value, spreads);
  }

  /** R. */
  double value() {
    return value;
  }

  /** The variance with finite population correction. */
  double variance() {
    double variance = 0;
    for (int h = 0; h < spreads.length; h++) {
      variance += (1 - design.strata().get(h).samplingFraction()) * spreads[h];
    }
    return variance;
  }

  /**
   * The variance expected with more responses: Σ (1 − n'_h/N_h) (n_h/n'_h) S_h.
   *
   * @param growth n'_h/n_h before it is cut to the population
   */
  double expectedVariance(double growth) {
    double variance = 0;
    for (int h = 0; h < spreads.length; h++) {
      Stratum stratum = design.strata().get(h);
      double grown = stratum.grown(growth);
      if (!stratum.isComplete(grown)) {
        double fraction = stratum.population() == null ? 0 : grown / stratum.population();
        variance += (1 - fraction) * stratum.used() / grown * spreads[h];
      }
    }
    return variance;
  }
}
