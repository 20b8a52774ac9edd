package vn.hailong.analytics.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * One answer option of a scale or of a context question.
 *
 * @param value the value as text, the way it stands in files: {@code 4}, {@code yes}
 * @param number the value as a whole number if the questionnaire wrote it as one (not quoted), else
 *     null
 * @param text what the respondent reads
 * @param emoji an optional pictogram shown beside the text
 */
public record Option(
    String value, @Nullable Integer number, LocalizedText text, @Nullable String emoji) {

  public Option {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("An option needs a value");
    }
  }

  /** Whether the value is a whole number (and is written as a number in JSON). */
  public boolean isNumber() {
    return number != null;
  }
}
