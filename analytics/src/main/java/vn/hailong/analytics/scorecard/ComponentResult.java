package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.estimate.Verdict;

/**
 * One component's line of a scorecard.
 *
 * @param field the code of its field
 * @param max points
 * @param score points, 2 places; 0 where missing; null where excluded as not applicable
 * @param survey its measure; null for document components and where nothing was measured
 * @param target the share it is held against
 * @param reached whether the point estimate, or the score, reaches the target; null where excluded
 * @param verdict what the data support; null where excluded
 * @param evidenceCount pieces of evidence of a document component, 0 where none were stated; null
 *     for survey components
 */
public record ComponentResult(
    String code,
    String field,
    Method method,
    BigDecimal max,
    @Nullable BigDecimal score,
    @Nullable SurveyValue survey,
    BigDecimal target,
    @Nullable Boolean reached,
    @Nullable Verdict verdict,
    Status status,
    @Nullable Integer evidenceCount) {

  /** Whether it is out of score and maximum as not applicable. */
  public boolean isExcluded() {
    return score == null;
  }

  /** Its score, 0 where excluded. */
  BigDecimal points() {
    return score == null ? BigDecimal.ZERO : score;
  }

  /** Whether it is scored from documents without any evidence. */
  public boolean isUnevidenced() {
    return evidenceCount != null && evidenceCount == 0;
  }
}
