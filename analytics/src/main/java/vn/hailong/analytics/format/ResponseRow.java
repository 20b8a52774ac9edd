package vn.hailong.analytics.format;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One response as a row of a file.
 *
 * @param line the row's first line in the file, from 1; 0 for a row that comes from none
 * @param desk may be empty
 * @param serviceField the stratum; a blank one is read as {@link #OTHER_FIELD}
 * @param durationSeconds 0 or more, or null where not known
 * @param answers one byte per item, see {@link vn.hailong.analytics.questionnaire.AnswerCodec}; not
 *     to be changed
 * @param context answers to context questions by code; several choices are joined by {@code |};
 *     unanswered ones are left out
 * @param partial whether the respondent did not finish
 */
@SuppressWarnings("ArrayRecordComponent") // a million rows: no wrapper for each
public record ResponseRow(
    long line,
    String responseId,
    OffsetDateTime submittedAt,
    Channel channel,
    String desk,
    String serviceField,
    @Nullable Integer durationSeconds,
    byte[] answers,
    Map<String, String> context,
    boolean partial) {

  /** The service field of responses that name none. */
  public static final String OTHER_FIELD = "other";

  /** Stands between the chosen values of a multiple choice. */
  public static final String CHOICE_SEPARATOR = "|";

  public ResponseRow {
    context = Map.copyOf(context);
    if (serviceField.isBlank()) {
      serviceField = OTHER_FIELD;
    }
  }
}
