package vn.hailong.analytics.scorecard;

import java.util.List;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScores;

/**
 * Everything a scorecard is made from.
 *
 * @param surveys at most one for each questionnaire
 * @param documents checked when read or entered, see {@link
 *     vn.hailong.analytics.format.DocumentsCsv}
 * @param confidence of all limits, above 0 and below 1
 */
public record ScorecardInput(
    CriteriaSet criteriaSet,
    List<SurveyInput> surveys,
    DocumentScores documents,
    double confidence) {

  public ScorecardInput {
    surveys = List.copyOf(surveys);
    long questionnaires =
        surveys.stream().map(survey -> survey.questionnaire().code()).distinct().count();
    if (questionnaires != surveys.size()) {
      throw new IllegalArgumentException("Pool the rounds of one questionnaire first");
    }
  }
}
