package vn.hailong.analytics.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Reads files of responses, row by row. */
public final class ResponsesCsv {

  static final String ID = "response_id";
  static final String SUBMITTED = "submitted_at";
  static final String CHANNEL = "channel";
  static final String DESK = "desk";
  static final String FIELD = "service_field";
  static final String DURATION = "duration_seconds";
  static final String PARTIAL = "partial";

  /** The columns before the items, in the order in which they are written. */
  static final List<String> FIXED = List.of(ID, SUBMITTED, CHANNEL, DESK, FIELD, DURATION);

  private ResponsesCsv() {}

  /**
   * How a file was read.
   *
   * @param read rows after the header
   * @param rejected rows that were left out as invalid
   * @param reasons why rows were left out, the first thousand
   */
  public record Result(long read, long rejected, List<FormatProblem> reasons) {
    public Result {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Reads responses, handing every valid row on as it is read. A repeated {@code response_id} is
   * invalid even where the row that had it first was.
   *
   * @param fileName the name that problems carry
   * @param in CSV in UTF-8, with or without a byte order mark; stays open
   * @param skipInvalid whether invalid rows are counted and left out instead of being problems
   * @param sink takes valid rows, partial ones too
   * @throws FormatException with every problem found, after valid rows were handed on
   * @throws IOException if the stream cannot be read
   */
  public static Result read(
      String fileName,
      InputStream in,
      Questionnaire questionnaire,
      boolean skipInvalid,
      Consumer<ResponseRow> sink)
      throws IOException {
    return read(fileName, in, questionnaire, skipInvalid, new SeenResponses(), sink);
  }

  /**
   * Reads responses as above, of several files whose ids must not repeat each other.
   *
   * @param seen the ids of the files read before; takes those of this one
   */
  public static Result read(
      String fileName,
      InputStream in,
      Questionnaire questionnaire,
      boolean skipInvalid,
      SeenResponses seen,
      Consumer<ResponseRow> sink)
      throws IOException {
    Problems problems = new Problems(fileName);
    Problems rowProblems = skipInvalid ? new Problems(fileName) : problems;
    ResponseReader reader =
        new ResponseReader(fileName, questionnaire, problems, rowProblems, seen, sink);
    new CsvSource(problems).read(in, reader);
    problems.throwIfAny();
    return new Result(reader.read(), reader.rejected(), rowProblems.list());
  }
}
