package vn.hailong.analytics.criteria;

import vn.hailong.analytics.questionnaire.Coded;

/** How a component is scored. */
public enum Method implements Coded {
  DOCUMENT,
  SURVEY
}
