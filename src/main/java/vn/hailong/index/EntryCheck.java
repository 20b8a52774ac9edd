package vn.hailong.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.format.DocumentsCsv;
import vn.hailong.analytics.format.FormatProblem;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;

/**
 * Checks an entry before it is stored. Whether it suits its component is analytics' decision, the
 * same as for a file, so that what was stored can always be exported and read back.
 */
final class EntryCheck {

  private static final int STATUS = 422;
  private static final int VALUE_DECIMALS = 8;
  private static final int SCORE_DECIMALS = 4;
  private static final BigDecimal VALUE_LIMIT = new BigDecimal("1e12");
  private static final int NOTE_LENGTH = 2000;

  private static final Map<String, String> CODES =
      Map.of(
          "document.unknown", "unknown_component",
          "document.is_survey", "unknown_component",
          "document.points", "score_out_of_range",
          "document.required", "required_not_allowed",
          "document.not_applicable", "not_applicable_not_allowed",
          "document.value.yes_no", "value_not_yes_no",
          "document.value.proportional", "value_not_share");

  private final List<Problem.Part> parts = new ArrayList<>();

  private EntryCheck() {}

  /**
   * @throws ProblemException with the code of the first problem and every problem as a part
   */
  static void check(CriteriaSet criteriaSet, DocumentEntry entry) {
    EntryCheck check = new EntryCheck();
    check.form(entry);
    if (check.parts.isEmpty()) {
      DocumentsCsv.check(criteriaSet, entry.score()).forEach(check::suit);
    }
    if (!check.parts.isEmpty()) {
      Problem.Part first = check.parts.getFirst();
      throw new ProblemException(new Problem(STATUS, first.code(), first.arguments(), check.parts));
    }
  }

  private void form(DocumentEntry entry) {
    decimals("value", entry.value(), VALUE_DECIMALS);
    decimals("required", entry.required(), VALUE_DECIMALS);
    decimals("self_score", entry.selfScore(), SCORE_DECIMALS);
    decimals("verified_score", entry.verifiedScore(), SCORE_DECIMALS);
    decimals("final_score", entry.finalScore(), SCORE_DECIMALS);
    if (entry.notApplicable() && entry.value() != null) {
      add("value", "value_and_not_applicable");
    }
    if (entry.required() != null && entry.required().signum() <= 0) {
      add("required", "required_not_positive");
    }
    if (entry.evidenceCount() < 0) {
      add("evidence_count", "evidence_negative");
    }
    if (entry.note() != null && entry.note().length() > NOTE_LENGTH) {
      add("note", "note_too_long", NOTE_LENGTH);
    }
  }

  private void decimals(String column, @Nullable BigDecimal number, int most) {
    if (number == null) {
      return;
    }
    if (number.scale() > most) {
      add(column, "too_many_decimals", most);
    } else if (number.abs().compareTo(VALUE_LIMIT) >= 0) {
      add(column, "number_too_large");
    }
  }

  private void suit(FormatProblem problem) {
    add(problem.path(), CODES.getOrDefault(problem.code(), "value_negative"), most(problem));
  }

  /** The component's maximum, for the one sentence that names it. */
  private static Object[] most(FormatProblem problem) {
    return problem.code().equals("document.points")
        ? new Object[] {new BigDecimal(problem.arguments().getLast())}
        : new Object[0];
  }

  private void add(String column, String code, Object... arguments) {
    String member = column.toLowerCase(Locale.ROOT);
    parts.add(new Problem.Part("/" + member, code, List.of(arguments)));
  }
}
