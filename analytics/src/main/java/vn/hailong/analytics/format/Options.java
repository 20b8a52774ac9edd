package vn.hailong.analytics.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Scale;

/** Reads answer options and lists of their values. */
final class Options {

  /** Whole numbers stay within this, so that sums of squares stay exact in 64 bits. */
  static final int MAX_NUMBER = 10_000;

  private static final Pattern VALUE = Pattern.compile("[^\\s\\p{Cntrl},;|\"]{1,64}");

  private Options() {}

  /** The list {@code options} of a scale or context question. */
  static List<Option> read(YamlMap owner, List<String> languages) {
    Map<String, Integer> lines = new HashMap<>();
    List<Option> options = owner.maps("options", true, map -> option(map, languages, lines));
    if (options.size() > Scale.MAX_OPTIONS) {
      owner.problem("options", "options.many", Scale.MAX_OPTIONS);
    }
    return options;
  }

  private static @Nullable Option option(
      YamlMap map, List<String> languages, Map<String, Integer> lines) {
    String value = map.scalar("value", true, "?", "type.value", YamlScalar::answerValue);
    @Nullable Integer number = map.number("value");
    LocalizedText text = Texts.localized(map, "text", languages);
    @Nullable String emoji = map.optionalText("emoji");
    if (number != null && Math.abs(number) > MAX_NUMBER) {
      map.problem("value", "value.range", "value", -MAX_NUMBER, MAX_NUMBER);
    } else if (value.equals(AnswerCodec.NO_OPINION)) {
      map.problem("value", "code.reserved", value);
    } else if (!VALUE.matcher(value).matches()) {
      map.problem("value", "value.option", value);
    }
    @Nullable Integer first = lines.putIfAbsent(value, map.line("value"));
    if (first != null && !value.equals("?")) {
      map.problem("value", "code.duplicate", value, first);
    }
    return map.build(() -> new Option(value, number, text, emoji));
  }

  /** A list of answer values; repeated ones are reported. */
  static Set<String> values(YamlMap owner, String key, boolean required) {
    Set<String> values = new LinkedHashSet<>();
    for (YamlScalar scalar : owner.scalars(key, required)) {
      @Nullable String value = scalar.answerValue();
      if (value == null) {
        owner.problem(key, "type.value", key);
      } else if (!values.add(value)) {
        owner.problem(key, "list.duplicate", key, value);
      }
    }
    return values;
  }
}
