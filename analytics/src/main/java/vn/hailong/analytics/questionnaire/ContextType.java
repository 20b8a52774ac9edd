package vn.hailong.analytics.questionnaire;

/** How a context question is answered. */
public enum ContextType implements Coded {
  SINGLE,
  MULTIPLE,
  TEXT
}
