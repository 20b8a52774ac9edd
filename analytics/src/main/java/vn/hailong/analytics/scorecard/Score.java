package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points out of a maximum. Sums are exact.
 *
 * @param max points there are
 * @param points points got
 */
public record Score(BigDecimal max, BigDecimal points) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The sum of components, without those that are excluded. */
  static Score of(List<ComponentResult> components) {
    BigDecimal max = BigDecimal.ZERO;
    BigDecimal points = BigDecimal.ZERO;
    for (ComponentResult component : components) {
      if (!component.isExcluded()) {
        max = max.add(component.max());
        points = points.add(component.points());
      }
    }
    return new Score(max, points);
  }

  /** With points added, or taken away where negative; the maximum stays. */
  Score plus(BigDecimal more) {
    return new Score(max, points.add(more));
  }

  /** The points as a percentage of the maximum, or null where there is no maximum. */
  public @Nullable BigDecimal percent() {
    return max.signum() == 0 ? null : points.multiply(HUNDRED).divide(max, MathContext.DECIMAL128);
  }

  /** Whether the points are at least this share of the maximum; null without a maximum. */
  @Nullable Boolean reaches(BigDecimal share) {
    return max.signum() == 0 ? null : points.compareTo(max.multiply(share)) >= 0;
  }

  /** Whether the points are more than this share of the maximum; null without a maximum. */
  @Nullable Boolean exceeds(BigDecimal share) {
    return max.signum() == 0 ? null : points.compareTo(max.multiply(share)) > 0;
  }
}
