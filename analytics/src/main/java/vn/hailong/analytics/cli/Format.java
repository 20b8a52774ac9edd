package vn.hailong.analytics.cli;

/** The forms a scorecard is written in. */
enum Format {
  JSON,
  TEXT
}
