package vn.hailong.analytics.groups;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.SurveyData;

/**
 * One group's answers to one measure within the design of all responses.
 *
 * @param usedByStratum all used responses, whatever their group
 * @param answered the group's moments by service field
 * @param measure the one measure that can be asked for
 */
record GroupData(Map<String, Long> usedByStratum, Map<String, Moments> answered, MeasureDef measure)
    implements SurveyData {

  @Override
  public long read() {
    return used();
  }

  @Override
  public long used() {
    return usedByStratum.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public long rejected() {
    return 0;
  }

  @Override
  public long excluded() {
    return 0;
  }

  @Override
  public Moments moments(MeasureDef of, String stratum) {
    if (!of.equals(measure)) {
      throw new IllegalArgumentException("Moments of " + measure.id() + ", not " + of.id());
    }
    return answered.getOrDefault(stratum, Moments.NONE);
  }

  @Override
  public @Nullable Double alpha(MeasureDef of) {
    return null; // sums of a measure do not tell its items apart
  }
}
