package vn.hailong.analytics.compare;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.SurveySample;

/** Limits of a difference of two rates that are recovered from those of the rates. */
final class RecoveredLimits {

  /** Smaller p-values are not told apart: limits that far out have no digits left. */
  static final double SMALLEST_P = 1e-9;

  private static final double LARGEST_P = 1 - 1e-9;
  private static final double ACCURACY = 1e-13;
  private static final int MOST_STEPS = 200;

  private final SurveySample first;
  private final SurveySample second;
  private final MeasureDef measure;

  RecoveredLimits(SurveySample first, SurveySample second, MeasureDef measure) {
    this.first = first;
    this.second = second;
    this.measure = measure;
  }

  /** The difference with its limits. */
  record Limits(double value, double low, double high) {

    /** How far 0 lies outside the limits; below 0 inside. */
    double beyondZero() {
      return Math.max(low, -high);
    }
  }

  /** The limits of a confidence, or null where one of the rates has none. */
  @Nullable Limits at(double confidence) {
    @Nullable Figure one = first.withConfidence(confidence).rate(measure).orElse(null);
    @Nullable Figure other = second.withConfidence(confidence).rate(measure).orElse(null);
    return one == null || other == null ? null : limits(one, other);
  }

  private static @Nullable Limits limits(Figure one, Figure other) {
    @Nullable Double l1 = one.low();
    @Nullable Double u1 = one.high();
    @Nullable Double l2 = other.low();
    @Nullable Double u2 = other.high();
    if (l1 == null || u1 == null || l2 == null || u2 == null) {
      return null;
    }
    double p1 = one.value();
    double p2 = other.value();
    double value = p1 - p2;
    return new Limits(
        value, value - Math.hypot(p1 - l1, u2 - p2), value + Math.hypot(u1 - p1, p2 - l2));
  }

  /** The largest α at which the limits of confidence 1 − α leave out 0. */
  double pValue() {
    if (beyondZero(LARGEST_P) <= 0) {
      return 1;
    }
    if (beyondZero(SMALLEST_P) >= 0) {
      return SMALLEST_P;
    }
    double logarithm =
        new BrentSolver(ACCURACY)
            .solve(
                MOST_STEPS,
                log -> beyondZero(Math.exp(log)),
                Math.log(SMALLEST_P),
                Math.log(LARGEST_P));
    return Math.exp(logarithm);
  }

  private double beyondZero(double p) {
    @Nullable Limits limits = at(1 - p);
    return limits == null ? 0 : limits.beyondZero();
  }
}
