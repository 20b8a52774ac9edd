package vn.hailong.analytics.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScore;
import vn.hailong.analytics.criteria.DocumentScores;

/** Reads, checks and writes what was entered for document components and adjustments. */
public final class DocumentsCsv {

  static final String CODE = "code";
  static final String VALUE = "value";
  static final String REQUIRED = "required";
  static final String SELF = "self_score";
  static final String VERIFIED = "verified_score";
  static final String FINAL = "final_score";
  static final String EVIDENCE = "evidence_count";

  static final List<String> COLUMNS = List.of(CODE, VALUE, REQUIRED, SELF, VERIFIED, EVIDENCE);

  /** As a value: it did not arise in the year. */
  static final String NOT_APPLICABLE = "NA";

  private DocumentsCsv() {}

  /**
   * Reads the scores for a criteria set.
   *
   * @param fileName the name that problems carry
   * @param in CSV in UTF-8; stays open
   * @throws FormatException with every problem found
   * @throws IOException if the stream cannot be read
   */
  public static DocumentScores read(String fileName, InputStream in, CriteriaSet criteriaSet)
      throws IOException {
    Problems problems = new Problems(fileName);
    DocumentReader reader = new DocumentReader(criteriaSet, problems);
    new CsvSource(problems).read(in, reader);
    problems.throwIfAny();
    return DocumentScores.of(reader.scores());
  }

  /**
   * Checks one entry, made in a form for example.
   *
   * @return what is wrong with it, with the column as {@link FormatProblem#path()}; empty if
   *     nothing
   */
  public static List<FormatProblem> check(CriteriaSet criteriaSet, DocumentScore score) {
    Problems problems = new Problems("");
    new DocumentCheck(criteriaSet, problems).check(score, 0);
    return problems.list();
  }

  /** Writes scores, with the column {@code final_score}; the writer stays open. */
  public static void write(Writer out, DocumentScores scores) throws IOException {
    CsvWriter csv = CsvOutput.to(out);
    csv.writeRecord(CODE, VALUE, REQUIRED, SELF, VERIFIED, EVIDENCE, FINAL);
    for (DocumentScore score : scores.all()) {
      @Nullable Integer evidence = score.evidenceCount();
      csv.writeRecord(
          score.code(),
          score.notApplicable() ? NOT_APPLICABLE : text(score.value()),
          text(score.required()),
          text(score.selfScore()),
          text(score.verifiedScore()),
          evidence == null ? "" : evidence.toString(),
          text(score.finalScore()));
    }
    csv.flush();
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
