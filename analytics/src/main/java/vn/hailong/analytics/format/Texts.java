package vn.hailong.analytics.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;

/** Reads codes, words and texts in several languages. */
final class Texts {

  static final int MAX_LENGTH = 4000;

  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]{0,63}");
  private static final Pattern KEBAB = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final LocalizedText PLACEHOLDER = LocalizedText.of("und", "?");

  private Texts() {}

  /** A required code of letters, digits, {@code . _ -}. */
  static String code(YamlMap map, String key) {
    return matching(map, key, CODE, "value.code");
  }

  /** A required code in kebab-case. */
  static String kebabCode(YamlMap map, String key) {
    return matching(map, key, KEBAB, "value.kebab");
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  static boolean isLanguage(String text) {
    return LANGUAGE.matcher(text).matches();
  }

  private static String matching(YamlMap map, String key, Pattern pattern, String problem) {
    int before = map.problemCount();
    String text = map.text(key);
    if (map.problemCount() == before && !pattern.matcher(text).matches()) {
      map.problem(key, problem, key, text);
    }
    return text;
  }

  /** Whether the file is of this {@code kind}; reports it where not. */
  static boolean isKind(YamlMap root, String expected) {
    int before = root.problemCount();
    String kind = root.text("kind");
    if (root.problemCount() == before && !kind.equals(expected)) {
      root.problem("kind", "kind.other", kind, expected);
    }
    return root.problemCount() == before;
  }

  /**
   * The languages a text carries, for files that do not list them; empty where the text is no map.
   */
  static List<String> languagesOf(YamlMap parent, String key) {
    @Nullable YamlMap map = parent.peek(key);
    return map == null ? List.of() : map.keys().stream().map(YamlScalar::literal).toList();
  }

  /** A required text in exactly these languages. */
  static LocalizedText localized(YamlMap parent, String key, List<String> languages) {
    @Nullable YamlMap map = parent.map(key, true);
    if (map == null || languages.isEmpty()) {
      return PLACEHOLDER; // without a list of languages every language would look unknown
    }
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (String language : languages) {
      String text = map.text(language);
      if (text.length() > MAX_LENGTH) {
        map.problem(language, "value.length", language, MAX_LENGTH);
      }
      texts.put(language, text);
    }
    map.finish();
    return new LocalizedText(texts);
  }

  /** An optional text in exactly these languages. */
  static @Nullable LocalizedText optionalLocalized(
      YamlMap parent, String key, List<String> languages) {
    parent.allow(key);
    return parent.has(key) ? localized(parent, key, languages) : null;
  }
}
