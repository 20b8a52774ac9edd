package vn.hailong.analytics.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A ratio R = Σ w u / Σ w m of two weighted sums with its variance by Taylor linearization over all
 * used responses: z_i = w_i (u_i − R m_i) / Σ w m (K. Wolter, Introduction to Variance Estimation,
 * 2nd ed., 2007, ch. 6).
 */
final class Ratio {

  /**
   * 34 digits: the sum of squares is a small difference of large numbers, which in doubles would
   * leave a trace of variance where there is none.
   */
  private static final MathContext PRECISION = MathContext.DECIMAL128;

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
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (int h = 0; h < strata.size(); h++) {
      BigDecimal weight = strata.get(h).exactWeight();
      Moments moments = sample.moments().get(h);
      above = above.add(weight.multiply(BigDecimal.valueOf(numerator.sum(moments)), PRECISION));
      below = below.add(weight.multiply(BigDecimal.valueOf(moments.m()), PRECISION));
    }
    BigDecimal value = above.divide(below, PRECISION);
    List<Residuals> residuals = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int h = 0; h < strata.size(); h++) {
      BigDecimal scale = strata.get(h).exactWeight().divide(below, PRECISION);
      Residuals ofStratum = Residuals.of(sample.moments().get(h), numerator, value, scale);
      residuals.add(ofStratum);
      sum = sum.add(ofStratum.sum());
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(sample.design().used()), PRECISION);
    double[] spreads = new double[strata.size()];
    for (int h = 0; h < strata.size(); h++) {
      spreads[h] = residuals.get(h).spread(strata.get(h).used(), mean);
    }
    return new Ratio(sample.design(), value.doubleValue(), spreads);
  }

  /**
   * The linearized values z of one stratum.
   *
   * @param sum Σz
   * @param squares Σz²
   */
  private record Residuals(BigDecimal sum, BigDecimal squares) {

    static Residuals of(Moments moments, Numerator numerator, BigDecimal ratio, BigDecimal scale) {
      BigDecimal sum =
          BigDecimal.valueOf(numerator.sum(moments))
              .subtract(ratio.multiply(BigDecimal.valueOf(moments.m())));
      BigDecimal squares =
          BigDecimal.valueOf(numerator.squares(moments))
              .subtract(
                  ratio
                      .multiply(BigDecimal.valueOf(numerator.withAnswers(moments)))
                      .multiply(BigDecimal.TWO))
              .add(ratio.multiply(ratio).multiply(BigDecimal.valueOf(moments.mm())));
      return new Residuals(
          scale.multiply(sum, PRECISION), scale.multiply(scale).multiply(squares, PRECISION));
    }

    double spread(long used, BigDecimal mean) {
      if (used == 1) {
        return sum.subtract(mean).pow(2, PRECISION).doubleValue();
      }
      BigDecimal n = BigDecimal.valueOf(used);
      double within = squares.subtract(sum.pow(2).divide(n, PRECISION)).doubleValue();
      // What is left of the last of 34 digits may lie below nothing.
      return Math.max(0, within * used / (used - 1));
    }
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
        variance += (1 - stratum.fraction(grown)) * stratum.used() / grown * spreads[h];
      }
    }
    return variance;
  }
}
