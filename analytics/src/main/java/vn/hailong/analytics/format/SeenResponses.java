package vn.hailong.analytics.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The response ids met so far, with where they were met first. */
public final class SeenResponses {

  /** A place is one number, so that a million ids stay small: the line, and the file above it. */
  private static final int LINE_BITS = 40;

  private final Map<String, Long> places = new HashMap<>();
  private final List<String> files = new ArrayList<>();

  /** Takes an id, or answers where it was met before: {@code FILE:LINE}. */
  @Nullable String add(String id, String file, long line) {
    if (files.isEmpty() || !files.getLast().equals(file)) {
      files.add(file);
    }
    long place = (files.size() - 1L) << LINE_BITS | line;
    @Nullable Long first = places.putIfAbsent(id, place);
    return first == null
        ? null
        : files.get((int) (first >> LINE_BITS)) + ":" + (first & ((1L << LINE_BITS) - 1));
  }
}
