package vn.hailong.analytics.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The response ids met so far, with where they were met first. */
public final class SeenResponses {

  private final Map<String, String> places = new HashMap<>();

  /** Takes an id, or answers where it was met before. */
  @Nullable String add(String id, String file, long line) {
    return places.putIfAbsent(id, file + ":" + line);
  }
}
