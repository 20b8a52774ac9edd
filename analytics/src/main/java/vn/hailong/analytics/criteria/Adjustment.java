package vn.hailong.analytics.criteria;

import java.math.BigDecimal;
import vn.hailong.analytics.questionnaire.Coded;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * Bonus or penalty points, added to or taken from the sum.
 *
 * @param code unique among components and adjustments
 * @param max the most points, above 0
 */
public record Adjustment(String code, Kind kind, BigDecimal max, LocalizedText title) {

  public Adjustment {
    if (max.signum() <= 0) {
      throw new IllegalArgumentException("Adjustment " + code + " needs a maximum above 0");
    }
  }

  /** Whether points are added or taken away. */
  public enum Kind implements Coded {
    BONUS,
    PENALTY
  }
}
