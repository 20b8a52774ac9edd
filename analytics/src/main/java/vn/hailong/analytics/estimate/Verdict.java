package vn.hailong.analytics.estimate;

import vn.hailong.analytics.questionnaire.Coded;

/** What the data support about a target. */
public enum Verdict implements Coded {
  /** The whole confidence interval reaches it. */
  REACHED,
  /** The whole confidence interval falls short of it. */
  NOT_REACHED,
  /** The target lies inside the confidence interval. */
  UNDETERMINED
}
