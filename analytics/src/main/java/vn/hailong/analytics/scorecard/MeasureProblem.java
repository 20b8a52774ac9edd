package vn.hailong.analytics.scorecard;

import java.util.List;

/**
 * Why a survey component cannot be measured with a questionnaire.
 *
 * @param component the component's code
 * @param code stable: {@code measure.factor}, {@code measure.item}, {@code measure.overall}, {@code
 *     measure.numbers}, {@code measure.scales} or {@code measure.weights}
 * @param arguments what the message names
 */
public record MeasureProblem(String component, String code, List<String> arguments) {

  public MeasureProblem {
    arguments = List.copyOf(arguments);
  }
}
