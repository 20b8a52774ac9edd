package vn.hailong.analytics.estimate;

/** A mean moved to the unit of shares, with limits from the t distribution, cut to 0..1. */
final class MeanFigure extends Figure {

  private final Sample sample;
  private final Limits limits;
  private final Ratio ratio;
  private final double offset;
  private final double range;
  private final double degreesOfFreedom;

  /**
   * The figure of a sample in which somebody answered.
   *
   * @param offset what becomes 0, in parts of the measure
   * @param range how much makes 1, in parts of the measure, above 0
   */
  MeanFigure(Sample sample, Limits limits, double offset, double range) {
    super(sample.design());
    this.sample = sample;
    this.limits = limits;
    this.offset = offset;
    this.range = range;
    ratio = Ratio.of(sample, Numerator.VALUES);
    degreesOfFreedom = sample.degreesOfFreedom();
  }

  @Override
  public double value() {
    return (ratio.value() - offset) / range;
  }

  @Override
  public double standardError() {
    return Math.sqrt(ratio.variance()) / range;
  }

  @Override
  public Weighting weighting() {
    return sample.weighting();
  }

  @Override
  Interval interval() {
    return interval(standardError(), degreesOfFreedom);
  }

  @Override
  Interval expected(double growth) {
    return interval(
        Math.sqrt(ratio.expectedVariance(growth)) / range,
        degreesOfFreedom * sample.design().growth(growth));
  }

  private Interval interval(double error, double atDegreesOfFreedom) {
    if (atDegreesOfFreedom < 1) {
      return Interval.NONE;
    }
    double margin = limits.t(atDegreesOfFreedom) * error;
    return new Interval(Math.max(0, value() - margin), Math.min(1, value() + margin));
  }
}
