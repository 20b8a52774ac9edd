package vn.hailong.index;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.hailong.analysis.Cell;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.Status;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.analytics.scorecard.SurveyValue;

/**
 * Points a component is short of its maximum.
 *
 * @param points above 0
 */
public record Loss(ComponentResult component, BigDecimal points, Remedy remedy) {

  /** All losses of a scorecard, the largest first; at risk are those without evidence too. */
  public static List<Loss> of(CriteriaSet criteriaSet, Scorecard scorecard) {
    Set<String> bound =
        scorecard.surveys().stream()
            .map(SurveyResults::questionnaire)
            .collect(java.util.stream.Collectors.toSet());
    return scorecard.components().stream()
        .filter(component -> !component.isExcluded())
        .map(component ->
            new Loss(component, lost(component), remedy(criteriaSet, component, bound)))
        .filter(loss -> loss.points().signum() > 0)
        .sorted(Comparator.comparing(Loss::points).reversed())
        .toList();
  }

  private static BigDecimal lost(ComponentResult component) {
    BigDecimal score = component.score();
    return component.max().subtract(score == null ? component.max() : score);
  }

  private static Remedy remedy(CriteriaSet criteriaSet, ComponentResult result, Set<String> bound) {
    if (result.method() == Method.SURVEY) {
      return surveyRemedy(criteriaSet, result, bound);
    }
    if (result.status() == Status.MISSING) {
      return Remedy.SCORE;
    }
    return result.isUnevidenced() ? Remedy.ADD_EVIDENCE : Remedy.DO_THE_REST;
  }

  private static Remedy surveyRemedy(
      CriteriaSet criteriaSet, ComponentResult result, Set<String> bound) {
    if (result.status() == Status.MISSING) {
      boolean asked =
          criteriaSet
              .component(result.code())
              .filter(Component.Survey.class::isInstance)
              .map(Component.Survey.class::cast)
              .filter(survey -> bound.contains(survey.measure().questionnaire()))
              .isPresent();
      return asked ? Remedy.GET_ANSWERS : Remedy.BIND_ROUND;
    }
    SurveyValue survey = result.survey();
    if (survey != null && survey.n() < Cell.FEWEST) {
      return Remedy.FEW_ANSWERS;
    }
    return result.verdict() == Verdict.UNDETERMINED ? Remedy.MORE_ANSWERS : Remedy.RAISE_SHARE;
  }
}
