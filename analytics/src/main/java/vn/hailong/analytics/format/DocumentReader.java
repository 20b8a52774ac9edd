package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScore;

/** Turns the records of a file of document scores into scores. */
final class DocumentReader implements CsvSource.Handler {

  private final Problems problems;
  private final DocumentCheck check;
  private final List<DocumentScore> scores = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private @Nullable CsvHeader header;

  DocumentReader(CriteriaSet criteriaSet, Problems problems) {
    this.problems = problems;
    this.check = new DocumentCheck(criteriaSet, problems);
  }

  List<DocumentScore> scores() {
    return scores;
  }

  @Override
  public boolean header(CsvRow row) {
    header = CsvHeader.read(row, DocumentsCsv.COLUMNS, List.of(DocumentsCsv.FINAL), problems);
    return header != null;
  }

  @Override
  public void misfit(long line, int found, int expected) {
    problems.add(line, "", "csv.width", found, expected);
  }

  @Override
  public void row(CsvRow row) {
    int before = problems.count();
    String code = field(row, DocumentsCsv.CODE);
    @Nullable Long first = lines.putIfAbsent(code, row.line());
    if (first != null) {
      problems.add(row.line(), DocumentsCsv.CODE, "csv.repeated", DocumentsCsv.CODE, code, first);
    }
    boolean notApplicable = field(row, DocumentsCsv.VALUE).equals(DocumentsCsv.NOT_APPLICABLE);
    @Nullable BigDecimal value = notApplicable ? null : number(row, DocumentsCsv.VALUE);
    @Nullable BigDecimal required = number(row, DocumentsCsv.REQUIRED);
    if (required != null && required.signum() <= 0) {
      problems.add(row.line(), DocumentsCsv.REQUIRED, "document.required_positive");
      return;
    }
    DocumentScore score =
        new DocumentScore(
            code,
            notApplicable,
            value,
            required,
            number(row, DocumentsCsv.SELF),
            number(row, DocumentsCsv.VERIFIED),
            number(row, DocumentsCsv.FINAL),
            evidence(row));
    check.check(score, row.line());
    if (problems.count() == before) {
      scores.add(score);
    }
  }

  private String field(CsvRow row, String column) {
    int position = Objects.requireNonNull(header).optionalPosition(column);
    return position < 0 ? "" : row.field(position);
  }

  private @Nullable BigDecimal number(CsvRow row, String column) {
    String text = field(row, column);
    @Nullable BigDecimal number = CsvNumbers.decimal(text);
    if (number == null && !text.isEmpty()) {
      problems.add(row.line(), column, "csv.number", column, text);
    }
    return number;
  }

  private @Nullable Integer evidence(CsvRow row) {
    String text = field(row, DocumentsCsv.EVIDENCE);
    @Nullable Integer count = CsvNumbers.count(text);
    if (count == null && !text.isEmpty()) {
      problems.add(row.line(), DocumentsCsv.EVIDENCE, "csv.count", DocumentsCsv.EVIDENCE, text);
    }
    return count;
  }
}
