package vn.hailong.index;

import vn.hailong.common.id.AssessmentId;

/**
 * The files from which the scorecard command gives the same scorecard. Every method needs {@code
 * EXPORT} for the assessed agency.
 */
public interface AssessmentExports {

  /** The criteria set as it was published, to the byte. */
  String criteria(AssessmentId id);

  /** One line for each document component and adjustment, as CSV. */
  String documents(AssessmentId id);
}
