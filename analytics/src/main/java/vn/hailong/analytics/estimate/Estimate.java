package vn.hailong.analytics.estimate;

import org.jspecify.annotations.Nullable;

/**
 * The estimate of one measure. A measure nobody answered has counts of 0 and null figures.
 *
 * @param n respondents with at least one valid answer
 * @param answers valid answers
 * @param satisfied satisfied answers
 * @param rate the share satisfied, weighted when a population is given, 0..1
 * @param standardError of the rate
 * @param mean of the values, weighted likewise; null too for items not answered with numbers
 * @param ciLow lower confidence limit of the rate; null below 1 degree of freedom
 * @param ciHigh upper confidence limit of the rate; null below 1 degree of freedom
 * @param effectiveN the effective sample size behind the limits; null where it has no value
 * @param degreesOfFreedom of the standard error
 * @param reliable whether the rate may be published by the NCHS standards (J. D. Parker et al.,
 *     National Center for Health Statistics data presentation standards for proportions, 2017)
 */
public record Estimate(
    long n,
    long answers,
    long satisfied,
    @Nullable Double rate,
    @Nullable Double standardError,
    @Nullable Double mean,
    @Nullable Double ciLow,
    @Nullable Double ciHigh,
    @Nullable Double effectiveN,
    @Nullable Long degreesOfFreedom,
    boolean reliable) {

  /** The estimate of a measure nobody answered. */
  static final Estimate NONE =
      new Estimate(0, 0, 0, null, null, null, null, null, null, null, false);

  /** Whether somebody answered, so that there is a rate. */
  public boolean isAnswered() {
    return n > 0;
  }
}
