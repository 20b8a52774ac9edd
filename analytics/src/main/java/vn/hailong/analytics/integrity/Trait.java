package vn.hailong.analytics.integrity;

import vn.hailong.analytics.questionnaire.Coded;

/** Something a single response can have, of which an office can have too much. */
public enum Trait implements Coded {
  /** Being a response at all: what is counted is a desk's or channel's share. */
  ANY,
  /** The same value for every item of the questionnaire's main scale. */
  STRAIGHT_LINED,
  /** Less time than reading takes. */
  TOO_FAST,
  /** Submitted while the office was closed. */
  OUTSIDE_HOURS
}
