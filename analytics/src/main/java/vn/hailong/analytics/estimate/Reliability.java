package vn.hailong.analytics.estimate;

import org.jspecify.annotations.Nullable;

/** The NCHS standards for publishing a proportion. */
final class Reliability {

  private static final double LEAST_SIZE = 30;
  private static final long LEAST_DEGREES_OF_FREEDOM = 8;
  private static final double NARROW = 0.05;
  private static final double WIDE = 0.30;
  private static final double WIDEST_RELATIVE = 1.30;

  private Reliability() {}

  static boolean isReliable(long respondents, long degreesOfFreedom, RateFigure rate) {
    @Nullable Double size = rate.effectiveSize();
    @Nullable Double low = rate.low();
    @Nullable Double high = rate.high();
    if (size == null || low == null || high == null) {
      return false;
    }
    double width = high - low;
    return respondents >= LEAST_SIZE
        && size >= LEAST_SIZE
        && degreesOfFreedom >= LEAST_DEGREES_OF_FREEDOM
        && (width <= NARROW || (width < WIDE && width <= WIDEST_RELATIVE * rate.value()));
  }
}
