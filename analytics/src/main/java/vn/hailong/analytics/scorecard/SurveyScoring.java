package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Scores survey components. */
final class SurveyScoring {

  private final Targets targets;
  private final Map<String, Survey> surveys = new HashMap<>();

  private record Survey(Questionnaire questionnaire, SurveySample sample) {}

  SurveyScoring(List<SurveyInput> inputs, Targets targets, double confidence) {
    this.targets = targets;
    for (SurveyInput input : inputs) {
      SurveySample sample =
          new SurveySample(input.questionnaire(), input.data(), input.population(), confidence);
      surveys.put(input.questionnaire().code(), new Survey(input.questionnaire(), sample));
    }
  }

  ComponentResult score(Component.Survey component, String field) {
    @Nullable Survey survey = surveys.get(component.measure().questionnaire());
    BigDecimal target = targets.of(component.targetGroup());
    if (survey == null) {
      return missing(component, field, target);
    }
    ComponentMeasure measure = ComponentMeasure.of(component, survey.questionnaire());
    Optional<Figure> rate = survey.sample().rate(measure.measure());
    Optional<Figure> figure = measure.figure(survey.sample());
    return rate.isPresent() && figure.isPresent()
        ? computed(component, field, target, rate.get(), figure.get())
        : missing(component, field, target);
  }

  private static ComponentResult computed(
      Component.Survey component,
      String field,
      BigDecimal targetShare,
      Figure rate,
      Figure figure) {
    Target target = new Target(targetShare.doubleValue());
    SurveyValue value =
        new SurveyValue(
            component.formula(),
            figure.value(),
            rate.value(),
            figure.low(),
            figure.high(),
            figure.responsesNeeded(target));
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
        BigDecimal.ZERO,
        null,
        target,
        false,
        Verdict.UNDETERMINED,
        Status.MISSING,
        null);
  }
}
