package vn.hailong.analytics.criteria;

import vn.hailong.analytics.questionnaire.Coded;

/** What a survey measure's value is. */
public enum Formula implements Coded {
  /** The share of valid answers that are satisfied. */
  RATE,
  /** The mean over the scale's highest value. */
  MEAN_SHARE,
  /** The mean moved to 0..1 between the scale's lowest and highest value. */
  SCALED_MEAN,
  /** The mean of the option weights. */
  WEIGHTED
}
