package vn.hailong.analytics.estimate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The responses of a survey, as far as estimates need them. Whoever answers these questions from
 * the same responses gets the same figures to the last digit.
 */
public interface SurveyData {

  /** Responses there were, whether used or not. */
  long read();

  /** Responses that count. */
  long used();

  /** Responses left out as invalid. */
  long rejected();

  /** Responses left out by rule: not finished, or after the day asked for. */
  long excluded();

  /** Used responses by service field; fields without any may be absent. */
  Map<String, Long> usedByStratum();

  /** A measure's moments over the used responses of one service field. */
  Moments moments(MeasureDef measure, String stratum);

  /**
   * Cronbach's raw alpha over a measure's items from the used responses that answered all of them,
   * or null under two items or two such responses or without variance.
   */
  @Nullable Double alpha(MeasureDef measure);
}
