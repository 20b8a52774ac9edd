package vn.hailong.job;

import java.util.Arrays;
import java.util.List;

/**
 * What a run did.
 *
 * @param key of the message that says it; empty when there was nothing to do, which leaves no trace
 *     in the history
 * @param arguments for the message, as texts
 */
public record Report(String key, List<String> arguments) {

  /** There was nothing to do. */
  public static final Report NOTHING = new Report("", List.of());

  public Report {
    arguments = List.copyOf(arguments);
  }

  /** A sentence about what was done. */
  public static Report of(String key, Object... arguments) {
    return new Report(key, Arrays.stream(arguments).map(Object::toString).toList());
  }

  /** Whether nothing was to be done. */
  public boolean isNothing() {
    return key.isEmpty();
  }
}
