package vn.hailong.analytics.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages; the first is the default.
 *
 * @param texts language code (for example {@code vi}) to text, in the order of the file; not empty
 */
public record LocalizedText(SequencedMap<String, String> texts) {

  public LocalizedText {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A text needs at least one language");
    }
    texts = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
  }

  /** A text in one language. */
  public static LocalizedText of(String language, String text) {
    return new LocalizedText(new LinkedHashMap<>(Map.of(language, text)));
  }

  /** The text in a language, or in the first language where that one is absent. */
  public String text(String language) {
    @Nullable String text = texts.get(language);
    return text == null ? texts.firstEntry().getValue() : text;
  }

  /** The languages of this text, the default first. */
  public List<String> languages() {
    return List.copyOf(texts.sequencedKeySet());
  }
}
