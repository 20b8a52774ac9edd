package vn.hailong.alert;

import java.time.Duration;

/** How long to wait after a failure: longer each time, so that a server in trouble gets rest. */
final class Retries {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(6);

  private Retries() {}

  /**
   * The pause after a try.
   *
   * @param attempts tries so far, at least one
   */
  static Duration pause(int attempts) {
    Duration pause = FIRST.multipliedBy(1L << 2 * Math.min(attempts - 1, 8));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
