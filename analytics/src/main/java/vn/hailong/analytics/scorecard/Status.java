package vn.hailong.analytics.scorecard;

import vn.hailong.analytics.questionnaire.Coded;

/** Where a component's score comes from. */
public enum Status implements Coded {
  /** From a survey. */
  COMPUTED,
  /** After the office's appeal. */
  FINAL,
  /** After verification. */
  VERIFIED,
  /** The office's own. */
  SELF_ASSESSED,
  /** From the rule and the value entered. */
  DERIVED,
  /** There is nothing to score. */
  MISSING
}
