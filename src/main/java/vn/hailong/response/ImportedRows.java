package vn.hailong.response;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Problem;
import vn.hailong.common.Time;
import vn.hailong.office.Desk;
import vn.hailong.response.store.ResponseRow;
import vn.hailong.round.Round;

/** Collects the rows of a file as rows of the database, and what is wrong with them here. */
final class ImportedRows {

  private final Round round;
  private final Questionnaire questionnaire;
  private final DeskNames desks;
  private final Set<String> serviceFields;
  private final String fileName;
  private final List<ResponseRow> rows = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private final List<Problem.Part> problems = new ArrayList<>();

  ImportedRows(
      Round round,
      Questionnaire questionnaire,
      DeskNames desks,
      Set<String> serviceFields,
      String fileName) {
    this.round = round;
    this.questionnaire = questionnaire;
    this.desks = desks;
    this.serviceFields = serviceFields;
    this.fileName = fileName;
  }

  List<ResponseRow> rows() {
    return rows;
  }

  List<Problem.Part> problems() {
    return problems;
  }

  /** The part that says a row's id holds other content. */
  Problem.Part conflict(int position) {
    return new Problem.Part(place(lines.get(position)), "response_conflict", List.of());
  }

  /** Whether a stored row says all that a row of a file says; a file knows no comment. */
  static boolean same(ResponseRow stored, ResponseRow imported) {
    return stored.roundId() == imported.roundId()
        && Objects.equals(stored.deskId(), imported.deskId())
        && stored.serviceField().equals(imported.serviceField())
        && stored.channel().equals(imported.channel())
        && stored.hour().isEqual(imported.hour())
        && Objects.equals(stored.durationSeconds(), imported.durationSeconds())
        && stored.partial() == imported.partial()
        && Arrays.equals(stored.answers(), imported.answers())
        && StoredResponses.of(stored).context().equals(StoredResponses.of(imported).context());
  }

  void add(vn.hailong.analytics.format.ResponseRow row) {
    Desk desk = row.desk().isBlank() ? null : desks.find(row.desk()).orElse(null);
    if (desk == null && !row.desk().isBlank()) {
      wrong(row.line(), "unknown_desk", row.desk());
    }
    if (!serviceFields.contains(row.serviceField())) {
      wrong(row.line(), "unknown_service_field", row.serviceField());
    }
    Integer duration = row.durationSeconds();
    if (duration != null && duration > Submission.MAX_DURATION) {
      wrong(row.line(), "duration_out_of_range", Submission.MAX_DURATION);
    }
    checkDay(row);
    row.context().forEach((code, value) -> checkText(row.line(), code, value));
    rows.add(row(row, desk));
    lines.add(row.line());
  }

  private void checkDay(vn.hailong.analytics.format.ResponseRow row) {
    LocalDate day = row.submittedAt().atZoneSameInstant(Time.ZONE).toLocalDate();
    LocalDate first = LocalDate.ofInstant(round.opensAt(), Time.ZONE);
    LocalDate last = LocalDate.ofInstant(round.closesAt(), Time.ZONE);
    if (day.isBefore(first) || day.isAfter(last)) {
      wrong(row.line(), "day_outside_round", first, last);
    }
  }

  private void checkText(long line, String code, String value) {
    if (questionnaire.contextQuestion(code).orElseThrow().type() != ContextType.TEXT) {
      return;
    }
    if (value.codePointCount(0, value.length()) > Submission.MAX_CONTEXT_TEXT) {
      wrong(line, "too_long", Submission.MAX_CONTEXT_TEXT);
    }
    if (!SubmissionCheck.storable(value)) {
      wrong(line, "text_characters");
    }
  }

  private ResponseRow row(vn.hailong.analytics.format.ResponseRow row, @Nullable Desk desk) {
    UUID id = ImportIds.id(round.id(), row.responseId());
    String channel = row.channel().code();
    OffsetDateTime hour =
        row.submittedAt()
            .atZoneSameInstant(Time.ZONE)
            .toOffsetDateTime()
            .truncatedTo(ChronoUnit.HOURS);
    String context = StoredResponses.json(context(row));
    Long deskId = desk == null ? null : desk.id().value();
    List<@Nullable String> columns =
        Arrays.asList(
            Objects.toString(deskId, null),
            row.serviceField(),
            channel,
            hour.toString(),
            Objects.toString(row.durationSeconds(), null),
            Boolean.toString(row.partial()),
            HexFormat.of().formatHex(row.answers()),
            context);
    return new ResponseRow(
        id,
        round.id().value(),
        round.agency().value(),
        deskId,
        row.serviceField(),
        channel,
        questionnaire.defaultLanguage(),
        Form.FULL.code(),
        hour,
        row.durationSeconds(),
        row.partial(),
        row.answers(),
        context,
        null,
        ContentHash.ofImport(round.id(), id, columns));
  }

  private Map<String, List<String>> context(vn.hailong.analytics.format.ResponseRow row) {
    Map<String, List<String>> context = new TreeMap<>();
    row.context()
        .forEach((code, value) ->
            context.put(
                code,
                questionnaire.contextQuestion(code).orElseThrow().type() == ContextType.MULTIPLE
                    ? List.of(
                        value.split(
                            java.util.regex.Pattern.quote(
                                vn.hailong.analytics.format.ResponseRow.CHOICE_SEPARATOR)))
                    : List.of(value)));
    return context;
  }

  private void wrong(long line, String code, Object... arguments) {
    problems.add(new Problem.Part(place(line), code, List.of(arguments)));
  }

  private String place(long line) {
    return fileName + ":" + line;
  }
}
