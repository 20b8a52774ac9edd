package vn.hailong.analysis;

import java.util.List;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;

/**
 * Figures of one round. Those for screens need {@code VIEW_RESULTS} for its agency and hold back
 * what fewer than {@link Cell#FEWEST} respondents stand behind; {@link #results} holds back nothing
 * and needs {@code EXPORT}. Where nothing else is said, excluded responses are left out; the raw
 * figures can always be had beside.
 */
public interface RoundResults {

  /**
   * All figures of the contract, alpha among them; needs {@code EXPORT}.
   *
   * @throws vn.hailong.common.ProblemException those of {@link RoundSurveys#input}
   */
  default SurveyResults results(RoundId round) {
    return results(round, Counting.CLEANED);
  }

  /** As {@link #results(RoundId)}, of the responses that count or of all that came in. */
  SurveyResults results(RoundId round, Counting counting);

  /**
   * The figures of the dashboard: how many responses there are as of now, all else of the answers
   * released, which follow in steps of {@link Cell#FEWEST} or more. Whoever looks twice, or with
   * others, sees no smaller step.
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
   * Overall satisfaction by group of the answers released, largest groups first, days in their
   * order. By service field it is each stratum's own estimate; by desk, channel and day there is no
   * population, so these are plain shares of the answers that came in.
   */
  default List<Group> breakdown(RoundId round, BreakdownBy by) {
    return breakdown(round, by, Counting.CLEANED);
  }

  /** As {@link #breakdown(RoundId, BreakdownBy)}, of the responses that count or of all. */
  List<Group> breakdown(RoundId round, BreakdownBy by, Counting counting);

  /** How many responses have been received: when it grows, figures have changed. */
  long received(RoundId round);
}
