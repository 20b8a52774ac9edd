package vn.hailong.analytics.estimate;

import org.jspecify.annotations.Nullable;

/** One estimated share with its limits, which can be held against a target. Immutable. */
public abstract sealed class Figure permits RateFigure, MeanFigure {

  private final Design design;

  Figure(Design design) {
    this.design = design;
  }

  /** The design behind it. */
  Design design() {
    return design;
  }

  /** The point estimate. */
  public abstract double value();

  /** The standard error of the value. */
  public abstract double standardError();

  /** How uneven the weights behind it are. */
  public abstract Weighting weighting();

  /** The limits as they are. */
  abstract Interval interval();

  /**
   * The limits expected with the value held fixed.
   *
   * @param growth n'_h/n_h before it is cut to the population
   */
  abstract Interval expected(double growth);

  /** The lower confidence limit, or null below 1 degree of freedom. */
  public @Nullable Double low() {
    return interval().low();
  }

  /** The upper confidence limit, or null below 1 degree of freedom. */
  public @Nullable Double high() {
    return interval().high();
  }

  /** What the data say about a target. */
  public Verdict verdict(Target target) {
    return target.verdict(low(), high());
  }

  /**
   * How many more responses are expected to settle an undetermined verdict: the chance that so many
   * settle it is about one half.
   *
   * @return the smallest number, or null if the verdict is settled, the value equals the target, or
   *     no number settles it
   */
  public @Nullable Long responsesNeeded(Target target) {
    if (verdict(target) != Verdict.UNDETERMINED || target.equalsShare(value())) {
      return null;
    }
    long used = design.used();
    return SmallestNumber.find(design.most(), more -> isSettled(target, 1 + (double) more / used));
  }

  private boolean isSettled(Target target, double growth) {
    Interval interval = expected(growth);
    return target.verdict(interval.low(), interval.high()) != Verdict.UNDETERMINED;
  }
}
