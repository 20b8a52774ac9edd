package vn.hailong.analytics.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for one document component or adjustment.
 *
 * @param code the component's or adjustment's code
 * @param notApplicable whether the value is {@code NA}; then {@code value} is null
 * @param value the rule's value before division by {@code required}, or null
 * @param required what the value is counted against, above 0, or null
 * @param selfScore points the office gives itself, or null
 * @param verifiedScore points after verification, or null
 * @param finalScore points after the office's appeal, or null
 * @param evidenceCount pieces of evidence, or null where not stated
 */
public record DocumentScore(
    String code,
    boolean notApplicable,
    @Nullable BigDecimal value,
    @Nullable BigDecimal required,
    @Nullable BigDecimal selfScore,
    @Nullable BigDecimal verifiedScore,
    @Nullable BigDecimal finalScore,
    @Nullable Integer evidenceCount) {

  public DocumentScore {
    if (notApplicable && value != null) {
      throw new IllegalArgumentException(code + " has a value and is not applicable");
    }
    if (required != null && required.signum() <= 0) {
      throw new IllegalArgumentException(code + " requires a count above 0");
    }
  }

  /** A row in which nothing but the code was entered. */
  public static DocumentScore empty(String code) {
    return new DocumentScore(code, false, null, null, null, null, null, null);
  }
}
