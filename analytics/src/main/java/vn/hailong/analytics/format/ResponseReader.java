package vn.hailong.analytics.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Coded;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Turns the records of one file of responses into rows. */
final class ResponseReader implements CsvSource.Handler {

  private static final Map<String, Channel> CHANNELS =
      Arrays.stream(Channel.values()).collect(Collectors.toMap(Channel::code, Function.identity()));

  private final String file;
  private final Questionnaire questionnaire;
  private final AnswerCodec codec;
  private final AnswerReader answerReader;
  private final Timestamps timestamps = new Timestamps();
  private final Problems headerProblems;
  private final Problems rowProblems;
  private final SeenResponses seen;
  private final Consumer<ResponseRow> sink;
  private int[] fixedColumns = {};
  private int[] itemColumns = {};
  private int[] contextColumns = {};
  private int partialColumn;
  private long read;
  private long rejected;

  ResponseReader(
      String file,
      Questionnaire questionnaire,
      Problems headerProblems,
      Problems rowProblems,
      SeenResponses seen,
      Consumer<ResponseRow> sink) {
    this.file = file;
    this.questionnaire = questionnaire;
    this.codec = new AnswerCodec(questionnaire);
    this.answerReader = new AnswerReader(codec);
    this.headerProblems = headerProblems;
    this.rowProblems = rowProblems;
    this.seen = seen;
    this.sink = sink;
  }

  long read() {
    return read;
  }

  long rejected() {
    return rejected;
  }

  @Override
  public boolean header(CsvRow row) {
    List<String> required =
        Stream.concat(ResponsesCsv.FIXED.stream(), codec.itemCodes().stream()).toList();
    List<String> optional =
        new ArrayList<>(questionnaire.context().stream().map(ContextQuestion::code).toList());
    optional.add(ResponsesCsv.PARTIAL);
    @Nullable CsvHeader known = CsvHeader.read(row, required, optional, headerProblems);
    if (known == null) {
      return false;
    }
    fixedColumns = ResponsesCsv.FIXED.stream().mapToInt(known::position).toArray();
    itemColumns = codec.itemCodes().stream().mapToInt(known::position).toArray();
    contextColumns =
        questionnaire.context().stream()
            .mapToInt(question -> known.optionalPosition(question.code()))
            .toArray();
    partialColumn = known.optionalPosition(ResponsesCsv.PARTIAL);
    return true;
  }

  @Override
  public void misfit(long line, int found, int expected) {
    read++;
    rejected++;
    rowProblems.add(line, "", "csv.width", found, expected);
  }

  @Override
  public void row(CsvRow row) {
    read++;
    int before = rowProblems.count();
    String id = row.field(column(ResponsesCsv.ID));
    checkId(row, id);
    @Nullable OffsetDateTime submittedAt = submittedAt(row);
    @Nullable Channel channel = channel(row);
    @Nullable Integer duration = duration(row);
    byte[] answers = answers(row);
    Map<String, String> context = context(row);
    boolean partial = partial(row);
    if (rowProblems.count() > before) {
      rejected++;
      return;
    }
    sink.accept(
        new ResponseRow(
            row.line(),
            id,
            Objects.requireNonNull(submittedAt),
            Objects.requireNonNull(channel),
            row.repeatedField(column(ResponsesCsv.DESK)),
            row.repeatedField(column(ResponsesCsv.FIELD)),
            duration,
            answers,
            context,
            partial));
  }

  private int column(String fixed) {
    return fixedColumns[ResponsesCsv.FIXED.indexOf(fixed)];
  }

  private void problem(CsvRow row, String column, String code, Object... arguments) {
    rowProblems.add(row.line(), column, code, arguments);
  }

  private void checkId(CsvRow row, String id) {
    if (id.isBlank()) {
      problem(row, ResponsesCsv.ID, "csv.empty", ResponsesCsv.ID);
      return;
    }
    @Nullable String first = seen.add(id, file, row.line());
    if (first != null) {
      problem(row, ResponsesCsv.ID, "csv.repeated_id", ResponsesCsv.ID, id, first);
    }
  }

  private @Nullable OffsetDateTime submittedAt(CsvRow row) {
    int column = column(ResponsesCsv.SUBMITTED);
    try {
      return timestamps.read(row, column);
    } catch (DateTimeException wrong) {
      problem(
          row, ResponsesCsv.SUBMITTED, "csv.timestamp", ResponsesCsv.SUBMITTED, row.field(column));
      return null;
    }
  }

  private @Nullable Channel channel(CsvRow row) {
    String text = row.repeatedField(column(ResponsesCsv.CHANNEL));
    @Nullable Channel channel = CHANNELS.get(text);
    if (channel == null) {
      unknown(row, ResponsesCsv.CHANNEL, text, Coded.codes(Channel.class));
    }
    return channel;
  }

  private @Nullable Integer duration(CsvRow row) {
    int column = column(ResponsesCsv.DURATION);
    if (row.length(column) == 0) {
      return null;
    }
    String text = row.repeatedField(column);
    @Nullable Integer duration = CsvNumbers.count(text);
    if (duration == null) {
      problem(row, ResponsesCsv.DURATION, "csv.count", ResponsesCsv.DURATION, text);
    }
    return duration;
  }

  private byte[] answers(CsvRow row) {
    byte[] answers = new byte[itemColumns.length];
    for (int item = 0; item < answers.length; item++) {
      int answer = answerReader.read(row, itemColumns[item], item);
      if (answer == AnswerReader.UNKNOWN) {
        List<String> expected = new ArrayList<>(codec.values(item));
        expected.add(AnswerCodec.NO_OPINION);
        unknown(row, codec.itemCodes().get(item), row.field(itemColumns[item]), expected);
      }
      answers[item] = (byte) answer;
    }
    return answers;
  }

  private Map<String, String> context(CsvRow row) {
    Map<String, String> context = Map.of();
    for (int i = 0; i < contextColumns.length; i++) {
      int column = contextColumns[i];
      if (column >= 0 && row.length(column) > 0) {
        context = context.isEmpty() ? new HashMap<>() : context;
        context.put(questionnaire.context().get(i).code(), choice(row, column, i));
      }
    }
    return context;
  }

  private String choice(CsvRow row, int column, int position) {
    ContextQuestion question = questionnaire.context().get(position);
    String text = row.repeatedField(column);
    for (String choice : choices(question, text)) {
      if (!question.hasOption(choice)) {
        unknown(row, question.code(), choice, values(question));
      }
    }
    return text;
  }

  private static List<String> choices(ContextQuestion question, String text) {
    return switch (question.type()) {
      case TEXT -> List.of();
      case SINGLE -> List.of(text);
      case MULTIPLE -> List.of(text.split("\\" + ResponseRow.CHOICE_SEPARATOR, -1));
    };
  }

  private static List<String> values(ContextQuestion question) {
    return question.options().stream().map(option -> option.value()).toList();
  }

  private boolean partial(CsvRow row) {
    String text = partialColumn < 0 ? "" : row.repeatedField(partialColumn);
    if (!text.isEmpty() && !text.equals("0") && !text.equals("1")) {
      unknown(row, ResponsesCsv.PARTIAL, text, List.of("0", "1"));
    }
    return text.equals("1");
  }

  private void unknown(CsvRow row, String column, String value, List<String> expected) {
    problem(row, column, "csv.value_unknown", column, value, String.join(", ", expected));
  }
}
