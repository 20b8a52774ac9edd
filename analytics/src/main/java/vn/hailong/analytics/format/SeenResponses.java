package vn.hailong.analytics.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The response ids met so far, with where they were met first. */
public final class SeenResponses {

  /** A place is one number: the line, and the file above it. */
  private static final int LINE_BITS = 40;

  private final IdPlaces places = new IdPlaces();
  private final List<String> files = new ArrayList<>();

  /** Takes an id, or answers where it was met before: {@code FILE:LINE}. */
  @Nullable String add(String id, String file, long line) {
    if (files.isEmpty() || !files.getLast().equals(file)) {
      files.add(file);
    }
    long place = (files.size() - 1L) << LINE_BITS | line;
    long first = places.putIfAbsent(IdBytes.of(id), place);
    return first == IdPlaces.ABSENT
        ? null
        : files.get((int) (first >> LINE_BITS)) + ":" + (first & ((1L << LINE_BITS) - 1));
  }
}
