package vn.hailong.analysis;

import java.util.List;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;

/**
 * Figures of one round; every method needs {@code VIEW_RESULTS} for its agency. Those for screens
 * hold back what fewer than {@link Cell#FEWEST} respondents stand behind; {@link #results} holds
 * back nothing, it is what the scorecard is made of. Where nothing else is said, excluded responses
 * are left out; the raw figures can always be had beside.
 */
public interface RoundResults {

  /**
   * All figures of the contract, alpha among them.
   *
   * @throws vn.hailong.common.ProblemException those of {@link RoundSurveys#input}
   */
  default SurveyResults results(RoundId round) {
    return results(round, Counting.CLEANED);
  }

  /** As {@link #results(RoundId)}, of the responses that count or of all that came in. */
  SurveyResults results(RoundId round, Counting counting);

  /**
   * The figures of the dashboard.
   *
   * @throws vn.hailong.common.ProblemException those of {@link RoundSurveys#input}
   */
  default RoundFigures figures(RoundId round) {
    return figures(round, Counting.CLEANED);
  }

  /** As {@link #figures(RoundId)}, of the responses that count or of all that came in. */
  RoundFigures figures(RoundId round, Counting counting);

  /** How many responses are excluded with a reason that stands in the ledger. */
  long excluded(RoundId round);

  /**
   * Overall satisfaction by group, largest groups first, days in their order. By service field it
   * is each stratum's own estimate; by desk, channel and day there is no population, so these are
   * plain shares of the answers that came in.
   */
  default List<Group> breakdown(RoundId round, BreakdownBy by) {
    return breakdown(round, by, Counting.CLEANED);
  }

  /** As {@link #breakdown(RoundId, BreakdownBy)}, of the responses that count or of all. */
  List<Group> breakdown(RoundId round, BreakdownBy by, Counting counting);

  /** How many responses have been received: when it grows, figures have changed. */
  long received(RoundId round);
}
