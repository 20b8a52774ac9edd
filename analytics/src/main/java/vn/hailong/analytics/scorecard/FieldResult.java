package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Method;

/**
 * One field's line of a scorecard.
 *
 * @param target the share of points aimed for: the document target where the field has document
 *     components, else the target its survey components share, else null
 * @param reached whether the score is at least that share; null without a target or maximum
 */
public record FieldResult(
    String code, Score score, @Nullable BigDecimal target, @Nullable Boolean reached) {

  static FieldResult of(String code, List<ComponentResult> components) {
    Score score = Score.of(components);
    @Nullable BigDecimal target = target(components);
    return new FieldResult(code, score, target, target == null ? null : score.reaches(target));
  }

  private static @Nullable BigDecimal target(List<ComponentResult> components) {
    List<BigDecimal> ofDocuments = targets(components, Method.DOCUMENT);
    List<BigDecimal> targets =
        ofDocuments.isEmpty() ? targets(components, Method.SURVEY) : ofDocuments;
    return targets.size() == 1 ? targets.getFirst() : null;
  }

  private static List<BigDecimal> targets(List<ComponentResult> components, Method method) {
    return components.stream()
        .filter(component -> component.method() == method)
        .map(ComponentResult::target)
        .distinct()
        .toList();
  }
}
