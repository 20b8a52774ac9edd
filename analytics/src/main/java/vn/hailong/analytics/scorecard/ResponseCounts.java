package vn.hailong.analytics.scorecard;

import vn.hailong.analytics.estimate.SurveyData;

/**
 * How many responses there were.
 *
 * @param read all of them: used, rejected and excluded
 * @param used those that count
 * @param rejected left out as invalid
 * @param excluded left out by rule: not finished, or after the day asked for
 */
public record ResponseCounts(long read, long used, long rejected, long excluded) {

  static final ResponseCounts NONE = new ResponseCounts(0, 0, 0, 0);

  static ResponseCounts of(SurveyData data) {
    return new ResponseCounts(data.read(), data.used(), data.rejected(), data.excluded());
  }

  ResponseCounts plus(ResponseCounts other) {
    return new ResponseCounts(
        read + other.read, used + other.used, rejected + other.rejected, excluded + other.excluded);
  }
}
