package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScore;
import vn.hailong.analytics.criteria.Rule;

/** Checks what was entered against the component or adjustment it was entered for. */
final class DocumentCheck {

  private final CriteriaSet criteriaSet;
  private final Problems problems;

  DocumentCheck(CriteriaSet criteriaSet, Problems problems) {
    this.criteriaSet = criteriaSet;
    this.problems = problems;
  }

  void check(DocumentScore score, long line) {
    Optional<Component> component = criteriaSet.component(score.code());
    Optional<Adjustment> adjustment = criteriaSet.adjustment(score.code());
    if (component.isPresent() && component.get() instanceof Component.Document document) {
      points(score, document.max(), line);
      value(score, document, line);
    } else if (adjustment.isPresent()) {
      points(score, adjustment.get().max(), line);
      adjustment(score, adjustment.get(), line);
    } else if (component.isPresent()) {
      problems.add(line, DocumentsCsv.CODE, "document.is_survey", score.code());
    } else {
      problems.add(line, DocumentsCsv.CODE, "document.unknown", score.code());
    }
  }

  private void points(DocumentScore score, BigDecimal max, long line) {
    points(DocumentsCsv.SELF, score.selfScore(), max, line);
    points(DocumentsCsv.VERIFIED, score.verifiedScore(), max, line);
    points(DocumentsCsv.FINAL, score.finalScore(), max, line);
  }

  private void points(String column, @Nullable BigDecimal points, BigDecimal max, long line) {
    if (points != null && (points.signum() < 0 || points.compareTo(max) > 0)) {
      problems.add(line, column, "document.points", column, points, max);
    }
  }

  /** An adjustment has no rule: a value given for it is its points. */
  private void adjustment(DocumentScore score, Adjustment adjustment, long line) {
    points(DocumentsCsv.VALUE, score.value(), adjustment.max(), line);
    if (score.notApplicable()) {
      problems.add(line, DocumentsCsv.VALUE, "document.not_applicable", score.code());
    }
    if (score.required() != null) {
      problems.add(line, DocumentsCsv.REQUIRED, "document.required", "–");
    }
  }

  private void value(DocumentScore score, Component.Document document, long line) {
    Rule rule = document.rule();
    if (score.notApplicable() && document.notApplicable() == null) {
      problems.add(line, DocumentsCsv.VALUE, "document.not_applicable", score.code());
    }
    boolean counted =
        rule instanceof Rule.Ratio || rule instanceof Rule.Steps || rule instanceof Rule.Linear;
    if (score.required() != null && !counted) {
      problems.add(line, DocumentsCsv.REQUIRED, "document.required", rule.type());
    }
    @Nullable BigDecimal value = score.value();
    if (value == null) {
      return;
    }
    boolean zeroOrOne = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    boolean negative = value.signum() < 0;
    boolean fits =
        switch (rule) {
          case Rule.YesNo yesNo -> zeroOrOne;
          case Rule.Ratio ratio -> !negative;
          case Rule.Steps steps -> !(negative && score.required() != null);
          case Rule.Deduction deduction -> !negative;
          case Rule.Proportional proportional -> !negative && value.compareTo(BigDecimal.ONE) <= 0;
          case Rule.Linear linear -> !(negative && score.required() != null);
        };
    if (!fits) {
      problems.add(line, DocumentsCsv.VALUE, "document.value." + rule.type(), value);
    }
  }
}
