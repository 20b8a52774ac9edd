package vn.hailong.common.web;

import java.util.Optional;
import vn.hailong.common.Problem;

/** When a client should try again, for the problems that pass by themselves. */
final class RetryAfter {

  private static final String SOON = "5";

  private RetryAfter() {}

  /**
   * The value of {@code Retry-After}, in seconds. A limit says in its first argument when it takes
   * more.
   */
  static Optional<String> of(Problem problem) {
    return switch (problem.status()) {
      case 429 -> problem.arguments().stream().findFirst().map(Object::toString);
      case 503 -> Optional.of(SOON);
      default -> Optional.empty();
    };
  }
}
