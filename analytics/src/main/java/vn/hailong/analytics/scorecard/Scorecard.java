package vn.hailong.analytics.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.estimate.UncoveredFieldException;

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
    SurveyScoring surveys =
        new SurveyScoring(input.surveys(), criteriaSet.targets(), input.confidence());
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
        input.surveys().stream()
            .map(survey -> SurveyResults.of(survey, input.confidence()))
            .toList(),
        components,
        fields,
        IndexResult.of(criteriaSet, components, adjustments));
  }
}
