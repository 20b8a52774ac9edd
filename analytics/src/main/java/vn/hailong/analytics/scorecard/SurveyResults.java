package vn.hailong.analytics.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.SurveyData;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.UncoveredFieldException;

/**
 * The figures of one survey.
 *
 * @param questionnaire the questionnaire's code
 * @param items in the questionnaire's order
 * @param factors in the questionnaire's order
 * @param overall over the items of every factor in overall; null where no factor is
 */
public record SurveyResults(
    String questionnaire,
    ResponseCounts responses,
    PopulationSummary population,
    List<MeasureResult> items,
    List<MeasureResult> factors,
    @Nullable MeasureResult overall) {

  /**
   * One measure's figures.
   *
   * @param code of the item or factor; {@code overall} for the whole
   * @param alpha Cronbach's alpha; null for items and where it has no value
   */
  public record MeasureResult(String code, Estimate estimate, @Nullable Double alpha) {}

  public SurveyResults {
    items = List.copyOf(items);
    factors = List.copyOf(factors);
  }

  /**
   * Works out the figures of one survey.
   *
   * @param confidence of the limits, above 0 and below 1
   * @throws UncoveredFieldException if the population lacks a field with used responses
   */
  public static SurveyResults of(SurveyInput input, double confidence) {
    return of(input, input.sample(confidence));
  }

  static SurveyResults of(SurveyInput input, SurveySample sample) {
    SurveyData data = input.data();
    return new SurveyResults(
        input.questionnaire().code(),
        ResponseCounts.of(data),
        PopulationSummary.of(input.population(), data),
        input.questionnaire().itemCodes().stream()
            .map(code -> new MeasureResult(code, sample.estimate(Measures.item(code)), null))
            .toList(),
        input.questionnaire().factors().stream()
            .map(factor -> group(factor.code(), Measures.factor(factor), sample, data))
            .toList(),
        Measures.overall(input.questionnaire())
            .map(measure -> group("overall", measure, sample, data))
            .orElse(null));
  }

  private static MeasureResult group(
      String code, MeasureDef measure, SurveySample sample, SurveyData data) {
    return new MeasureResult(code, sample.estimate(measure), data.alpha(measure));
  }
}
