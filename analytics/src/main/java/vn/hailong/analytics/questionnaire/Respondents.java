package vn.hailong.analytics.questionnaire;

/** Who is asked. */
public enum Respondents implements Coded {
  CITIZENS,
  ENTERPRISES,
  OFFICIALS,
  DEPUTIES,
  LEADERS
}
