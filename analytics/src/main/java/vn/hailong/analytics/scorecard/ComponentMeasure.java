package vn.hailong.analytics.scorecard;

import java.util.List;
import java.util.Optional;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.Formula;
import vn.hailong.analytics.criteria.Measure;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;

/**
 * A survey component's measure on a questionnaire.
 *
 * @param measure the items, adding up what the formula needs
 * @param formula how the value is worked out
 * @param offset for means: the mean that becomes 0
 * @param range for means: how much more becomes 1
 */
record ComponentMeasure(MeasureDef measure, Formula formula, double offset, double range) {

  /**
   * Finds the items and checks that the formula goes with their scales.
   *
   * @throws MeasureException with the problem
   */
  static ComponentMeasure of(Component.Survey component, Questionnaire questionnaire) {
    MeasureDef measure = items(component, questionnaire);
    List<Scale> scales = measure.items().stream().map(questionnaire::scaleOf).distinct().toList();
    return switch (component.formula()) {
      case RATE -> new ComponentMeasure(measure, Formula.RATE, 0, 1);
      case WEIGHTED -> {
        if (!scales.stream().allMatch(Scale::isWeighted)) {
          throw problem(component, "measure.weights");
        }
        yield new ComponentMeasure(measure.weighted(), Formula.WEIGHTED, 0, 1);
      }
      case MEAN_SHARE -> {
        Bounds bounds = bounds(component, scales);
        if (bounds.highest() <= 0) {
          throw problem(component, "measure.numbers");
        }
        yield new ComponentMeasure(measure, Formula.MEAN_SHARE, 0, bounds.highest());
      }
      case SCALED_MEAN -> {
        Bounds bounds = bounds(component, scales);
        if (bounds.highest() == bounds.lowest()) {
          throw problem(component, "measure.numbers");
        }
        yield new ComponentMeasure(
            measure, Formula.SCALED_MEAN, bounds.lowest(), bounds.highest() - bounds.lowest());
      }
    };
  }

  /** The component's value with its limits, or nothing where nobody answered. */
  Optional<Figure> figure(SurveySample sample) {
    return formula == Formula.RATE ? sample.rate(measure) : sample.mean(measure, offset, range);
  }

  private record Bounds(int lowest, int highest) {}

  private static Bounds bounds(Component.Survey component, List<Scale> scales) {
    if (!scales.stream().allMatch(Scale::isNumeric)) {
      throw problem(component, "measure.numbers");
    }
    List<Bounds> bounds = scales.stream().map(ComponentMeasure::bounds).distinct().toList();
    if (bounds.size() > 1) {
      throw problem(component, "measure.scales");
    }
    return bounds.getFirst();
  }

  private static Bounds bounds(Scale scale) {
    List<Integer> numbers =
        scale.validOptions().stream()
            .map(Option::number)
            .flatMap(number -> Optional.ofNullable(number).stream())
            .sorted()
            .toList();
    return numbers.isEmpty() ? new Bounds(0, 0) : new Bounds(numbers.getFirst(), numbers.getLast());
  }

  private static MeasureDef items(Component.Survey component, Questionnaire questionnaire) {
    return switch (component.measure()) {
      case Measure.OfFactor(String code, String factor) ->
          questionnaire
              .factor(factor)
              .map(Measures::factor)
              .orElseThrow(() -> problem(component, "measure.factor", factor, code));
      case Measure.OfItems(String code, List<String> items) -> {
        for (String item : items) {
          if (questionnaire.item(item).isEmpty()) {
            throw problem(component, "measure.item", item, code);
          }
        }
        yield items.size() == 1 ? Measures.item(items.getFirst()) : Measures.items(items);
      }
      case Measure.OfAll(String code) ->
          Measures.overall(questionnaire)
              .orElseThrow(() -> problem(component, "measure.overall", code));
    };
  }

  private static MeasureException problem(
      Component.Survey component, String code, String... arguments) {
    return new MeasureException(
        List.of(new MeasureProblem(component.code(), code, List.of(arguments))));
  }
}
