package vn.hailong.analytics.criteria;

import vn.hailong.analytics.questionnaire.Coded;

/** What {@code NA} as the value of a document component means: it did not arise in the year. */
public enum NotApplicable implements Coded {
  /** Full points. */
  FULL,
  /** Out of score and maximum. */
  EXCLUDE
}
