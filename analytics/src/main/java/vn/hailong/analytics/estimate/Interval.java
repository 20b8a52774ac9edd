package vn.hailong.analytics.estimate;

import org.jspecify.annotations.Nullable;

/**
 * Confidence limits.
 *
 * @param low null, like the other, below 1 degree of freedom
 */
record Interval(@Nullable Double low, @Nullable Double high) {

  /** No limits. */
  static final Interval NONE = new Interval(null, null);
}
