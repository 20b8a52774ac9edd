package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.estimate.UncoveredFieldException;
import vn.hailong.analytics.scorecard.SurveyScoring.Survey;

/**
 * A scorecard: the figures of the surveys and the index made from them and from document scores.
 *
 * @param confidence of all limits
 * @param surveys in the order given
 * @param components in the criteria set's order
 * @param fields in the criteria set's order
 */
public record Scorecard(
    double confidence,
    List<SurveyResults> surveys,
    List<ComponentResult> components,
    List<FieldResult> fields,
    IndexResult index) {

  public Scorecard {
    surveys = List.copyOf(surveys);
    components = List.copyOf(components);
    fields = List.copyOf(fields);
  }

  /**
   * Works out a scorecard. A survey component whose questionnaire is not given is missing.
   *
   * @throws MeasureException if the criteria set does not fit a questionnaire given
   * @throws UncoveredFieldException if a population lacks a field with used responses
   */
  public static Scorecard of(ScorecardInput input) {
    CriteriaSet criteriaSet = input.criteriaSet();
    DocumentScoring documents =
        new DocumentScoring(input.documents(), criteriaSet.targets().document());
    Map<String, Survey> samples = new LinkedHashMap<>();
    for (SurveyInput survey : input.surveys()) {
      samples.put(
          survey.questionnaire().code(), new Survey(survey, survey.sample(input.confidence())));
    }
    SurveyScoring surveys = new SurveyScoring(samples, criteriaSet.targets());
    List<ComponentResult> components = new ArrayList<>();
    List<FieldResult> fields = new ArrayList<>();
    for (Field field : criteriaSet.fields()) {
      List<ComponentResult> ofField =
          field.components().stream()
              .map(component ->
                  switch (component) {
                    case Component.Document document -> documents.score(document, field.code());
                    case Component.Survey survey -> surveys.score(survey, field.code());
                  })
              .toList();
      components.addAll(ofField);
      fields.add(FieldResult.of(field.code(), ofField));
    }
    BigDecimal adjustments =
        criteriaSet.adjustments().stream()
            .map(documents::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Scorecard(
        input.confidence(),
        samples.values().stream()
            .map(survey -> SurveyResults.of(survey.input(), survey.sample()))
            .toList(),
        components,
        fields,
        IndexResult.of(criteriaSet, components, adjustments));
  }
}
