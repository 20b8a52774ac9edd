package vn.hailong.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in form as it arrives, not yet checked against the questionnaire. Whoever sends it
 * again sends all of it again: a repeat is recognised by every member, the duration too.
 *
 * @param responseId random UUID (version 4) made before the first question; makes every retry safe
 * @param language of the form
 * @param serviceField null where the desk serves one; unknown is {@code other}
 * @param answers item code to value or {@code NA}; unanswered items are left out
 * @param context question code to the chosen values or the text
 * @param comment null when nothing was written
 * @param durationSeconds from the first question to the end; null when unknown
 */
public record Submission(
    UUID responseId,
    String language,
    Form form,
    @Nullable String serviceField,
    Map<String, String> answers,
    Map<String, List<String>> context,
    @Nullable String comment,
    @Nullable Integer durationSeconds) {

  /** The value of "no opinion". */
  public static final String NO_OPINION = "NA";

  /** The most characters of a comment, whatever the questionnaire allows. */
  public static final int MAX_COMMENT = 4000;

  /** The most characters of a context question's text. */
  public static final int MAX_CONTEXT_TEXT = 500;

  /** The longest time a form can have been open, in seconds: a day. */
  public static final int MAX_DURATION = 86_400;

  public Submission {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    context = Collections.unmodifiableMap(new LinkedHashMap<>(context));
  }
}
