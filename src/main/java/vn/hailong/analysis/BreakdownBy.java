package vn.hailong.analysis;

/** What figures can be broken down by. */
public enum BreakdownBy {
  DESK,
  SERVICE_FIELD,
  CHANNEL,
  DAY
}
