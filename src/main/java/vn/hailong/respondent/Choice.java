package vn.hailong.respondent;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * One answer that can be chosen.
 *
 * @param face 1 (very dissatisfied) to 5 (very satisfied) when a drawn face stands beside the
 *     words, else 0
 * @param quiet shown with less weight: "no opinion"
 */
public record Choice(
    String value, LocalizedText text, int face, @Nullable String emoji, boolean quiet) {

  static Choice plain(String value, LocalizedText text) {
    return new Choice(value, text, 0, null, false);
  }
}
