package vn.hailong.analysis;

import java.util.List;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.common.id.RoundId;

/**
 * Figures of one round; every method needs {@code VIEW_RESULTS} for its agency. Those for screens
 * hold back what fewer than {@link Cell#FEWEST} respondents stand behind; {@link #results} holds
 * back nothing, it is what the scorecard is made of.
 */
public interface RoundResults {

  /**
   * All figures of the contract, alpha among them.
   *
   * @throws vn.hailong.common.ProblemException those of {@link RoundSurveys#input}
   */
  SurveyResults results(RoundId round);

  /**
   * The figures of the dashboard.
   *
   * @throws vn.hailong.common.ProblemException those of {@link RoundSurveys#input}
   */
  RoundFigures figures(RoundId round);

  /**
   * Overall satisfaction by group, largest groups first, days in their order. By service field it
   * is each stratum's own estimate; by desk, channel and day there is no population, so these are
   * plain shares of the answers that came in.
   */
  List<Group> breakdown(RoundId round, BreakdownBy by);

  /** How many responses have been received: when it grows, figures have changed. */
  long received(RoundId round);
}
