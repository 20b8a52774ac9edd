package vn.hailong.analytics.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An enumeration whose constants are written in files as their lower-case names. */
public interface Coded {

  /** The constant's Java name. */
  String name();

  /** The word in files, for example {@code one_word} for {@code ONE_WORD}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant written as {@code code}, if there is one. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.code().equals(code))
        .findFirst();
  }

  /** All words of an enumeration, in order. */
  static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
  }
}
