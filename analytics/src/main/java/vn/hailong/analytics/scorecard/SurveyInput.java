package vn.hailong.analytics.scorecard;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveyData;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * The responses to one questionnaire; several rounds of it are pooled.
 *
 * @param population the dossiers of the period, or null where not known
 */
public record SurveyInput(
    Questionnaire questionnaire, SurveyData data, @Nullable Population population) {

  /** The responses as a sample, with limits of this confidence. */
  SurveySample sample(double confidence) {
    return new SurveySample(questionnaire, data, population, confidence);
  }
}
