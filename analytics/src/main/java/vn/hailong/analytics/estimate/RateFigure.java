package vn.hailong.analytics.estimate;

import org.jspecify.annotations.Nullable;

/** The share of satisfied answers with Korn–Graubard limits. */
final class RateFigure extends Figure {

  private final Sample sample;
  private final Limits limits;
  private final Ratio ratio;
  private final double answers;
  private final double degreesOfFreedom;
  private final double kish;
  private final double cap;
  private final @Nullable Double effectiveSize;
  private final Interval interval;

  /** The figure of a sample in which somebody answered. */
  RateFigure(Sample sample, Limits limits) {
    super(sample.design());
    this.sample = sample;
    this.limits = limits;
    ratio = Ratio.of(sample, Numerator.SATISFIED);
    answers = sample.total().m();
    degreesOfFreedom = sample.degreesOfFreedom();
    kish = sample.kishSize();
    cap = answers * kish / sample.total().n();
    effectiveSize = effectiveSize(ratio.variance(), 1);
    interval = interval(effectiveSize, degreesOfFreedom);
  }

  /** What it is the figure of. */
  Sample sample() {
    return sample;
  }

  @Override
  public double value() {
    return ratio.value();
  }

  @Override
  public double standardError() {
    return Math.sqrt(ratio.variance());
  }

  /** n_e, or null where it has no value: between 0 and 1 below 1 degree of freedom. */
  @Nullable Double effectiveSize() {
    return effectiveSize;
  }

  @Override
  public Weighting weighting() {
    return sample.weighting();
  }

  @Override
  Interval interval() {
    return interval;
  }

  @Override
  Interval expected(double growth) {
    double scale = sample.design().growth(growth);
    return interval(effectiveSize(ratio.expectedVariance(growth), scale), degreesOfFreedom * scale);
  }

  /** With answers, respondents, degrees of freedom and n_K all scaled alike. */
  private @Nullable Double effectiveSize(double variance, double scale) {
    return limits.effectiveSize(
        value(), variance, answers * scale, degreesOfFreedom * scale, kish * scale, cap * scale);
  }

  private Interval interval(@Nullable Double size, double atDegreesOfFreedom) {
    return size == null || atDegreesOfFreedom < 1
        ? Interval.NONE
        : new Interval(limits.low(value(), size), limits.high(value(), size));
  }
}
