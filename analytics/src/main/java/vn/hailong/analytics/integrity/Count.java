package vn.hailong.analytics.integrity;

/**
 * A count among as many as could have been counted.
 *
 * @param of not less than {@code count}
 */
record Count(long count, long of) {

  static final Count NONE = new Count(0, 0);

  Count {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  Count plus(Count other) {
    return new Count(count + other.count, of + other.of);
  }

  Count minus(Count other) {
    return new Count(count - other.count, of - other.of);
  }

  /** The share with half a success and half a failure added, between 0 and 1 (Jeffreys). */
  double share() {
    return (count + 0.5) / (of + 1);
  }

  /** The log odds of {@link #share()}. */
  double logOdds() {
    return Math.log((count + 0.5) / (of - count + 0.5));
  }
}
