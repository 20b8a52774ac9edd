package vn.hailong.index;

import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.common.id.AssessmentId;

/**
 * Scorecards of assessments: what was entered and what was measured, brought together. They are for
 * screens, which must not show the figures of fewer than {@link vn.hailong.analysis.Cell#FEWEST}
 * respondents; whoever may have all of them asks {@link AssessmentExports}.
 */
public interface Scorecards {

  /**
   * The scorecard as of now; needs {@code VIEW_RESULTS}. Several bound rounds of one questionnaire
   * are pooled; a survey component whose questionnaire no bound round asks is missing.
   *
   * @throws vn.hailong.common.ProblemException those of {@link
   *     vn.hailong.analysis.RoundSurveys#input}; {@code measures_do_not_fit} (409), with a part for
   *     each component, when the criteria set measures what a bound questionnaire does not ask
   */
  Scorecard scorecard(AssessmentId id);

  /**
   * The same without what was measured: every survey component is missing. For when the survey part
   * cannot be worked out; needs {@code VIEW_RESULTS}.
   */
  Scorecard documentsOnly(AssessmentId id);
}
