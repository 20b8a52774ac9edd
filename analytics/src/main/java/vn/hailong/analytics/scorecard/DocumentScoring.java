package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.DocumentScore;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.NotApplicable;
import vn.hailong.analytics.estimate.Verdict;

/** Scores document components and adjustments. */
final class DocumentScoring {

  private final DocumentScores scores;
  private final BigDecimal target;

  /**
   * @param target the share of points that document components aim for
   */
  DocumentScoring(DocumentScores scores, BigDecimal target) {
    this.scores = scores;
    this.target = target;
  }

  ComponentResult score(Component.Document component, String field) {
    DocumentScore entry = scores.get(component.code());
    boolean excluded = entry.notApplicable() && component.notApplicable() == NotApplicable.EXCLUDE;
    @Nullable BigDecimal derived = derived(component, entry);
    @Nullable BigDecimal effective = effective(entry, derived);
    BigDecimal score = effective == null ? Points.NONE : Points.round(effective);
    boolean reached = score.compareTo(component.max().multiply(target)) >= 0;
    return new ComponentResult(
        component.code(),
        field,
        Method.DOCUMENT,
        component.max(),
        excluded ? null : score,
        null,
        target,
        excluded ? null : reached,
        excluded ? null : reached ? Verdict.REACHED : Verdict.NOT_REACHED,
        status(entry, excluded || derived != null),
        Objects.requireNonNullElse(entry.evidenceCount(), 0));
  }

  /** The points of an adjustment: added for a bonus, taken away for a penalty. */
  BigDecimal points(Adjustment adjustment) {
    DocumentScore entry = scores.get(adjustment.code());
    @Nullable BigDecimal effective = effective(entry, entry.value());
    BigDecimal points = effective == null ? Points.NONE : Points.round(effective);
    return switch (adjustment.kind()) {
      case BONUS -> points;
      case PENALTY -> points.negate();
    };
  }

  private static @Nullable BigDecimal derived(Component.Document component, DocumentScore entry) {
    if (entry.notApplicable()) {
      return component.notApplicable() == NotApplicable.FULL ? component.max() : null;
    }
    @Nullable BigDecimal value = entry.value();
    @Nullable BigDecimal required = entry.required();
    if (value == null) {
      return null;
    }
    BigDecimal share = required == null ? value : value.divide(required, MathContext.DECIMAL128);
    return Points.of(component.rule(), component.max(), share);
  }

  private static @Nullable BigDecimal effective(DocumentScore entry, @Nullable BigDecimal derived) {
    if (entry.finalScore() != null) {
      return entry.finalScore();
    }
    if (entry.verifiedScore() != null) {
      return entry.verifiedScore();
    }
    return entry.selfScore() != null ? entry.selfScore() : derived;
  }

  private static Status status(DocumentScore entry, boolean derived) {
    if (entry.finalScore() != null) {
      return Status.FINAL;
    }
    if (entry.verifiedScore() != null) {
      return Status.VERIFIED;
    }
    if (entry.selfScore() != null) {
      return Status.SELF_ASSESSED;
    }
    return derived ? Status.DERIVED : Status.MISSING;
  }
}
