package vn.hailong.analytics.criteria;

import vn.hailong.analytics.questionnaire.Coded;

/** Which target a survey component is held against. */
public enum TargetGroup implements Coded {
  /** Satisfaction with the service of agencies. */
  SATISFACTION,
  /** Every other survey criterion. */
  OTHER
}
