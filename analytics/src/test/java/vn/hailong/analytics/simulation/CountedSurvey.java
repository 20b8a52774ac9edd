package vn.hailong.analytics.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.SurveyData;

/** Drawn responses to one measure, kept as sums by service field 0, 1, … */
public final class CountedSurvey implements SurveyData {

  private final Moments[] moments;

  public CountedSurvey(int fields) {
    moments = new Moments[fields];
    Arrays.fill(moments, Moments.NONE);
  }

  public void add(int field, Moments respondents) {
    moments[field] = moments[field].plus(respondents);
  }

  @Override
  public long read() {
    return used();
  }

  @Override
  public long used() {
    return Arrays.stream(moments).mapToLong(Moments::n).sum();
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
  public Map<String, Long> usedByStratum() {
    Map<String, Long> used = new LinkedHashMap<>();
    for (int i = 0; i < moments.length; i++) {
      used.put(String.valueOf(i), moments[i].n());
    }
    return used;
  }

  @Override
  public Moments moments(MeasureDef measure, String stratum) {
    return moments[Integer.parseInt(stratum)];
  }

  @Override
  public @Nullable Double alpha(MeasureDef measure) {
    return null;
  }
}
