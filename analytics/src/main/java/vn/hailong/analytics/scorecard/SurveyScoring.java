package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.Targets;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;

/** Scores survey components. */
final class SurveyScoring {

  private final Targets targets;
  private final Map<String, Survey> surveys;

  /**
   * Scores by surveys, each with its sample.
   *
   * @param surveys by questionnaire code
   */
  SurveyScoring(Map<String, Survey> surveys, Targets targets) {
    this.surveys = Map.copyOf(surveys);
    this.targets = targets;
  }

  /** A survey with its responses as a sample. */
  record Survey(SurveyInput input, SurveySample sample) {}

  ComponentResult score(Component.Survey component, String field) {
    @Nullable Survey survey = surveys.get(component.measure().questionnaire());
    BigDecimal target = targets.of(component.targetGroup());
    if (survey == null) {
      return missing(component, field, target);
    }
    ComponentMeasure measure = ComponentMeasure.of(component, survey.input().questionnaire());
    Optional<Figure> rate = survey.sample().rate(measure.measure());
    Optional<Figure> figure = measure.figure(survey.sample());
    return rate.isPresent() && figure.isPresent()
        ? computed(
            component,
            field,
            target,
            survey.sample().estimate(measure.measure()).n(),
            rate.get(),
            figure.get())
        : missing(component, field, target);
  }

  private static ComponentResult computed(
      Component.Survey component,
      String field,
      BigDecimal targetShare,
      long respondents,
      Figure rate,
      Figure figure) {
    Target target = new Target(targetShare.doubleValue());
    SurveyValue value =
        new SurveyValue(
            component.formula(),
            figure.value(),
            rate.value(),
            respondents,
            figure.low(),
            figure.high(),
            figure.responsesNeeded(target),
            figure.weighting());
    return new ComponentResult(
        component.code(),
        field,
        Method.SURVEY,
        component.max(),
        Points.of(component.rule(), component.max(), new BigDecimal(figure.value())),
        value,
        targetShare,
        target.isReachedBy(figure.value()),
        figure.verdict(target),
        Status.COMPUTED,
        null);
  }

  private static ComponentResult missing(
      Component.Survey component, String field, BigDecimal target) {
    return new ComponentResult(
        component.code(),
        field,
        Method.SURVEY,
        component.max(),
        Points.NONE,
        null,
        target,
        false,
        Verdict.UNDETERMINED,
        Status.MISSING,
        null);
  }
}
