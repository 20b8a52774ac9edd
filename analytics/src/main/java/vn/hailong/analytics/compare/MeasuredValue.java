package vn.hailong.analytics.compare;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/**
 * A rate or mean as a comparison needs it.
 *
 * @param value the point estimate
 * @param standardError 0 or more
 * @param degreesOfFreedom of the standard error, 1 or more, whole or not
 */
public record MeasuredValue(double value, double standardError, double degreesOfFreedom) {

  public MeasuredValue {
    if (!Double.isFinite(value) || !(standardError >= 0) || !(degreesOfFreedom >= 1)) {
      throw new IllegalArgumentException(
          "Not an estimate: %s ± %s (%s)".formatted(value, standardError, degreesOfFreedom));
    }
  }

  /**
   * The rate of an estimate: its design-based rate, standard error and degrees of freedom. R:
   * {@code svyratio(~y, ~m, design)} and {@code degf(design)}.
   *
   * @return nothing where nobody answered or below 1 degree of freedom
   */
  public static Outcome<MeasuredValue> rate(Estimate estimate) {
    return of(estimate.rate(), estimate.standardError(), estimate.degreesOfFreedom());
  }

  /**
   * The mean of a measure in its own unit (1..5 for example). R: {@code svyratio(~s, ~m, design)}
   * with s the sum of a respondent's values.
   *
   * @return nothing where nobody answered, below 1 degree of freedom, or for answers that are not
   *     numbers
   * @throws IllegalArgumentException if the measure names an unknown item
   */
  public static Outcome<MeasuredValue> mean(SurveySample sample, MeasureDef measure) {
    Estimate estimate = sample.estimate(measure);
    if (estimate.isAnswered() && estimate.mean() == null) {
      return Outcome.none(Reason.NOT_NUMERIC);
    }
    @Nullable Double error = sample.mean(measure, 0, 1).map(Figure::standardError).orElse(null);
    return of(estimate.mean(), error, estimate.degreesOfFreedom());
  }

  private static Outcome<MeasuredValue> of(
      @Nullable Double value, @Nullable Double error, @Nullable Long degreesOfFreedom) {
    if (value == null || error == null || degreesOfFreedom == null) {
      return Outcome.none(Reason.NO_ANSWERS);
    }
    return degreesOfFreedom < 1
        ? Outcome.none(Reason.TOO_FEW_RESPONSES)
        : Outcome.of(new MeasuredValue(value, error, degreesOfFreedom));
  }
}
