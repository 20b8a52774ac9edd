package vn.hailong.analytics.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.CsvSource.CsvRow;
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
  private final Problems headerProblems;
  private final Problems rowProblems;
  private final SeenResponses seen;
  private final Consumer<ResponseRow> sink;
  private @Nullable CsvHeader header;
  private int[] itemColumns = {};
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
    header = known;
    itemColumns = codec.itemCodes().stream().mapToInt(known::position).toArray();
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
    checkId(row, field(row, ResponsesCsv.ID));
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
            field(row, ResponsesCsv.ID),
            Objects.requireNonNull(submittedAt),
            Objects.requireNonNull(channel),
            field(row, ResponsesCsv.DESK),
            field(row, ResponsesCsv.FIELD),
            duration,
            answers,
            context,
            partial));
  }

  private String field(CsvRow row, String column) {
    return row.field(Objects.requireNonNull(header).position(column));
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
    String text = field(row, ResponsesCsv.SUBMITTED);
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException wrong) {
      problem(row, ResponsesCsv.SUBMITTED, "csv.timestamp", ResponsesCsv.SUBMITTED, text);
      return null;
    }
  }

  private @Nullable Channel channel(CsvRow row) {
    String text = field(row, ResponsesCsv.CHANNEL);
    @Nullable Channel channel = CHANNELS.get(text);
    if (channel == null) {
      unknown(row, ResponsesCsv.CHANNEL, text, Coded.codes(Channel.class));
    }
    return channel;
  }

  private @Nullable Integer duration(CsvRow row) {
    String text = field(row, ResponsesCsv.DURATION);
    @Nullable Integer duration = CsvNumbers.count(text);
    if (duration == null && !text.isEmpty()) {
      problem(row, ResponsesCsv.DURATION, "csv.count", ResponsesCsv.DURATION, text);
    }
    return duration;
  }

  private byte[] answers(CsvRow row) {
    byte[] answers = new byte[itemColumns.length];
    for (int item = 0; item < answers.length; item++) {
      String text = row.field(itemColumns[item]);
      OptionalInt answer = codec.encode(item, text);
      if (answer.isEmpty()) {
        List<String> expected = new ArrayList<>(codec.values(item));
        expected.add(AnswerCodec.NO_OPINION);
        unknown(row, codec.itemCodes().get(item), text, expected);
      }
      answers[item] = (byte) answer.orElse(AnswerCodec.NOT_ANSWERED);
    }
    return answers;
  }

  private Map<String, String> context(CsvRow row) {
    Map<String, String> context = new HashMap<>();
    for (ContextQuestion question : questionnaire.context()) {
      int column = Objects.requireNonNull(header).optionalPosition(question.code());
      String text = column < 0 ? "" : row.field(column);
      if (!text.isEmpty()) {
        choices(question, text).stream()
            .filter(choice -> !question.hasOption(choice))
            .forEach(choice -> unknown(row, question.code(), choice, values(question)));
        context.put(question.code(), text);
      }
    }
    return context;
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
    int column = Objects.requireNonNull(header).optionalPosition(ResponsesCsv.PARTIAL);
    String text = column < 0 ? "" : row.field(column);
    if (!text.isEmpty() && !text.equals("0") && !text.equals("1")) {
      unknown(row, ResponsesCsv.PARTIAL, text, List.of("0", "1"));
    }
    return text.equals("1");
  }

  private void unknown(CsvRow row, String column, String value, List<String> expected) {
    problem(row, column, "csv.value_unknown", column, value, String.join(", ", expected));
  }
}
