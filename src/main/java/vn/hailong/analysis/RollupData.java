package vn.hailong.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.estimate.SurveyData;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.response.RollupRow;

/**
 * Summed rollups as analytics wants responses: the standard measures without touching a row. Only
 * alpha, which sums of a measure cannot give, asks for the rows.
 */
final class RollupData implements SurveyData {

  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, List<RollupRow>> strata = new LinkedHashMap<>();
  private final Supplier<ResponseTable> rows;

  /**
   * Takes sums of one questionnaire.
   *
   * @param sums of any groups, of one round or of several that are pooled
   * @param rows the same responses one by one; asked for at most when alpha is
   */
  RollupData(
      Questionnaire questionnaire, Collection<RollupRow> sums, Supplier<ResponseTable> rows) {
    this(Measures.standard(questionnaire), sums, rows);
  }

  /**
   * Takes sums of chosen measures.
   *
   * @param standard the measures in the order of the sums
   */
  RollupData(List<MeasureDef> standard, Collection<RollupRow> sums, Supplier<ResponseTable> rows) {
    for (int i = 0; i < standard.size(); i++) {
      positions.put(standard.get(i).id(), i * Moments.SIZE);
    }
    for (RollupRow sum : sums) {
      strata.computeIfAbsent(sum.serviceField(), field -> new ArrayList<>()).add(sum);
    }
    this.rows = rows;
  }

  @Override
  public long read() {
    return used() + excluded();
  }

  @Override
  public long used() {
    return all().stream().mapToLong(RollupRow::used).sum();
  }

  @Override
  public long rejected() {
    return 0;
  }

  @Override
  public long excluded() {
    return all().stream().mapToLong(RollupRow::excluded).sum();
  }

  @Override
  public Map<String, Long> usedByStratum() {
    Map<String, Long> used = new LinkedHashMap<>();
    strata.forEach(
        (field, sums) -> used.put(field, sums.stream().mapToLong(RollupRow::used).sum()));
    return used;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if it is none of the standard measures, of which alone there
   *     are sums
   */
  @Override
  public Moments moments(MeasureDef measure, String stratum) {
    Integer position = positions.get(measure.id());
    if (position == null) {
      throw new IllegalArgumentException("rollups hold no sums of " + measure.id());
    }
    return strata.getOrDefault(stratum, List.of()).stream()
        .map(sum -> at(sum.moments(), position))
        .reduce(Moments.NONE, Moments::plus);
  }

  @Override
  public @Nullable Double alpha(MeasureDef measure) {
    return rows.get().alpha(measure);
  }

  private List<RollupRow> all() {
    return strata.values().stream().flatMap(List::stream).toList();
  }

  private static Moments at(long[] moments, int position) {
    return Moments.of(Arrays.copyOfRange(moments, position, position + Moments.SIZE));
  }
}
