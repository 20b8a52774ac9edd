package vn.hailong.response;

/** What rollups can be grouped by besides the service field. */
public enum RollupGroup {
  NONE,
  DESK,
  CHANNEL,
  DAY
}
