package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.hailong.analytics.criteria.Rule;

/** Turns values into points: decimals, rounded half-up to 2 places. */
final class Points {

  /**
   * Values closer than this are equal, so that a share worked out in binary or by a division that
   * does not come out falls on the side of a step or of a rounding where the exact one does.
   */
  private static final int VALUE_PLACES = 12;

  private static final int PLACES = 2;

  /** No points. */
  static final BigDecimal NONE = BigDecimal.ZERO.setScale(PLACES);

  private Points() {}

  /** Rounds half-up to 2 places. */
  static BigDecimal round(BigDecimal points) {
    return points
        .setScale(VALUE_PLACES, RoundingMode.HALF_UP)
        .setScale(PLACES, RoundingMode.HALF_UP);
  }

  /**
   * The points of a value under a rule.
   *
   * @param max the component's maximum M
   * @param value v
   */
  static BigDecimal of(Rule rule, BigDecimal max, BigDecimal value) {
    BigDecimal compared = value.setScale(VALUE_PLACES, RoundingMode.HALF_UP);
    BigDecimal points =
        switch (rule) {
          case Rule.YesNo yesNo -> compared.compareTo(BigDecimal.ONE) == 0 ? max : BigDecimal.ZERO;
          case Rule.Ratio(BigDecimal floor) ->
              compared.compareTo(floor) < 0
                  ? BigDecimal.ZERO
                  : max.multiply(value.min(BigDecimal.ONE));
          case Rule.Steps steps ->
              steps.steps().stream()
                  .filter(step -> compared.compareTo(step.from()) >= 0)
                  .findFirst()
                  .map(Rule.Step::points)
                  .orElse(BigDecimal.ZERO);
          case Rule.Deduction(BigDecimal per) ->
              max.subtract(per.multiply(value)).max(BigDecimal.ZERO);
          case Rule.Proportional proportional -> max.multiply(value);
          case Rule.Linear(BigDecimal from, BigDecimal to) ->
              max.multiply(value.max(from).min(to).subtract(from))
                  .divide(to.subtract(from), MathContext.DECIMAL128);
        };
    return round(points);
  }
}
