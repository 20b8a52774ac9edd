package vn.hailong.index;

import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.common.id.AssessmentId;

/**
 * The scorecard with every figure, and the files from which the scorecard command gives the same.
 * Nothing is held back however few people answered, so every method needs {@code EXPORT} for the
 * assessed agency.
 */
public interface AssessmentExports {

  /**
   * The scorecard as of now.
   *
   * @throws vn.hailong.common.ProblemException those of {@link Scorecards#scorecard}
   */
  Scorecard scorecard(AssessmentId id);

  /** The criteria set as it was published, to the byte. */
  String criteria(AssessmentId id);

  /** One line for each document component and adjustment, as CSV. */
  String documents(AssessmentId id);
}
