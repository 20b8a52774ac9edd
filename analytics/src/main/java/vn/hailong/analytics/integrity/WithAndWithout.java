package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.List;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.ScorecardInput;
import vn.hailong.analytics.scorecard.SurveyInput;

/**
 * An office's scorecard from all its responses and from those that no finding concerns. The one
 * with all stands until somebody has decided otherwise; the other shows what is at stake. It is not
 * a corrected figure: honest responses are missing from it, and perhaps not all others are.
 *
 * @param responses how many there are
 * @param flagged how many of them some finding concerns
 */
public record WithAndWithout(int responses, int flagged, Scorecard with, Scorecard without) {

  /**
   * Works out both.
   *
   * @param input with all responses of the months
   * @param months of one questionnaire, one at least
   * @throws IllegalArgumentException if the input has no survey of that questionnaire, or one of
   *     another number of responses
   */
  public static WithAndWithout of(ScorecardInput input, List<CheckedMonth> months) {
    ResponseLog first = months.getFirst().log();
    ResponseTable.Builder kept = ResponseTable.builder(first.questionnaire());
    int responses = 0;
    int flagged = 0;
    for (CheckedMonth month : months) {
      RowSet left = month.report().flagged();
      month.log().addTo(kept, row -> !left.contains(row));
      responses += month.log().size();
      flagged += left.size();
    }
    String questionnaire = first.questionnaire().code();
    List<SurveyInput> surveys = new ArrayList<>();
    boolean found = false;
    for (SurveyInput survey : input.surveys()) {
      if (survey.questionnaire().code().equals(questionnaire)) {
        if (survey.data().used() != responses) {
          throw new IllegalArgumentException(
              survey.data().used() + " responses in the input, " + responses + " in the months");
        }
        found = true;
        surveys.add(new SurveyInput(survey.questionnaire(), kept.build(), survey.population()));
      } else {
        surveys.add(survey);
      }
    }
    if (!found) {
      throw new IllegalArgumentException("No survey of " + questionnaire);
    }
    ScorecardInput without =
        new ScorecardInput(input.criteriaSet(), surveys, input.documents(), input.confidence());
    return new WithAndWithout(responses, flagged, Scorecard.of(input), Scorecard.of(without));
  }
}
