package vn.hailong.analytics.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports codes that are used twice. */
final class UniqueCodes {

  private final Map<String, Integer> lines = new HashMap<>();

  /** Takes the key {@code code} of a map, and answers it; empty where it has none. */
  String add(YamlMap map) {
    String code = map.literal("code");
    if (!code.isEmpty()) {
      @Nullable Integer first = lines.putIfAbsent(code, map.line("code"));
      if (first != null) {
        map.problem("code", "code.duplicate", code, first);
      }
    }
    return code;
  }
}
