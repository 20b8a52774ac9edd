package vn.hailong.analytics.format;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.Coded;

/** Reads keys whose value is one word of a fixed list. */
final class Words {

  private Words() {}

  /** A constant by its word; required when there is no default. */
  static <E extends Enum<E> & Coded> E word(
      YamlMap map, String key, Class<E> type, @Nullable E otherwise) {
    E placeholder = otherwise == null ? type.getEnumConstants()[0] : otherwise;
    map.allow(key);
    if (otherwise != null && !map.has(key)) {
      return otherwise;
    }
    int before = map.problemCount();
    String word = map.text(key);
    if (map.problemCount() > before) {
      return placeholder;
    }
    return Coded.find(type, word)
        .orElseGet(() -> {
          map.problem(key, "value.word", key, word, String.join(", ", Coded.codes(type)));
          return placeholder;
        });
  }
}
