package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.RankingClass;

/**
 * The whole index.
 *
 * @param total all components and the adjustments
 * @param document the document components alone
 * @param survey the survey components alone
 * @param adjustments bonus less penalty points, or null where the set has no adjustments
 * @param rankingClass the class of the percentage, or null where there is none
 * @param provisional whether any document component is neither verified nor final
 * @param assessed the maximum of all components that are not missing
 * @param scoreWithoutUnevidenced the score without document components that have no evidence
 * @param floor reached when the index exceeds it
 * @param goal reached when the index is at least this
 */
public record IndexResult(
    Score total,
    Score document,
    Score survey,
    @Nullable BigDecimal adjustments,
    @Nullable RankingClass rankingClass,
    boolean provisional,
    BigDecimal assessed,
    BigDecimal scoreWithoutUnevidenced,
    IndexTarget floor,
    IndexTarget goal) {

  static IndexResult of(
      CriteriaSet criteriaSet, List<ComponentResult> components, BigDecimal adjustments) {
    Score total = Score.of(components).plus(adjustments);
    @Nullable BigDecimal percent = total.percent();
    BigDecimal floor = criteriaSet.targets().indexFloor();
    BigDecimal goal = criteriaSet.targets().indexGoal();
    return new IndexResult(
        total,
        Score.of(only(components, Method.DOCUMENT)),
        Score.of(only(components, Method.SURVEY)),
        criteriaSet.adjustments().isEmpty() ? null : adjustments,
        percent == null ? null : criteriaSet.classOf(percent).orElse(null),
        only(components, Method.DOCUMENT).stream().anyMatch(IndexResult::isProvisional),
        Score.of(components.stream().filter(IndexResult::isAssessed).toList()).max(),
        total
            .points()
            .subtract(
                Score.of(components.stream().filter(ComponentResult::isUnevidenced).toList())
                    .points()),
        new IndexTarget(floor, total.exceeds(floor)),
        new IndexTarget(goal, total.reaches(goal)));
  }

  private static List<ComponentResult> only(List<ComponentResult> components, Method method) {
    return components.stream().filter(component -> component.method() == method).toList();
  }

  private static boolean isProvisional(ComponentResult component) {
    return component.status() != Status.VERIFIED && component.status() != Status.FINAL;
  }

  private static boolean isAssessed(ComponentResult component) {
    return component.status() != Status.MISSING;
  }
}
