package vn.hailong.analysis;

import java.util.List;
import vn.hailong.analytics.scorecard.SurveyInput;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;

/** The responses of rounds in the form analytics works on. */
public interface RoundSurveys {

  /** The confidence of all limits the application shows. */
  double CONFIDENCE = 0.95;

  /**
   * Rounds of one questionnaire, pooled, without excluded responses; needs {@code VIEW_RESULTS} for
   * each.
   *
   * @param rounds at least one
   * @param chosenItems whether other measures than the standard ones will be asked for, which takes
   *     the rows instead of their sums
   * @throws vn.hailong.common.ProblemException {@code rounds_not_alike} (409) when they do not ask
   *     the same version of one questionnaire; {@code population_of_some_rounds} (409) when only
   *     some have a population; {@code population_lacks_fields} (409), with a part for each field,
   *     when there are responses of service fields that a given population lacks
   */
  default SurveyInput input(List<RoundId> rounds, boolean chosenItems) {
    return input(rounds, chosenItems, Counting.CLEANED);
  }

  /** As {@link #input(List, boolean)}, of the responses that count or of all. */
  SurveyInput input(List<RoundId> rounds, boolean chosenItems, Counting counting);
}
