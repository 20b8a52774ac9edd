package vn.hailong.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.CrossedSuppression.Side;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveyData;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;

/** Overall satisfaction of groups, from their rollups. */
final class Breakdowns {

  private final Questionnaire questionnaire;
  private final MeasureDef overall;
  private final Map<String, Long> dossiers;

  /**
   * Takes what does not depend on the groups.
   *
   * @param dossiers N of each service field; empty where not known
   */
  Breakdowns(Questionnaire questionnaire, MeasureDef overall, Map<String, Long> dossiers) {
    this.questionnaire = questionnaire;
    this.overall = overall;
    this.dossiers = dossiers;
  }

  /** Fields are read with the desks they are crossed with. */
  private static RollupGroup sumsFor(BreakdownBy by) {
    return switch (by) {
      case DESK, SERVICE_FIELD -> RollupGroup.DESK;
      case CHANNEL -> RollupGroup.CHANNEL;
      case DAY -> RollupGroup.DAY;
    };
  }

  /** Sums with the overall measure alone, all that groups need. */
  static List<RollupRow> overallOnly(Questionnaire questionnaire, List<RollupRow> sums) {
    int from =
        Measures.overall(questionnaire)
            .map(overall -> Measures.standard(questionnaire).indexOf(overall) * Moments.SIZE)
            .orElse(0);
    return sums.stream()
        .map(sum ->
            new RollupRow(
                sum.group(),
                sum.serviceField(),
                sum.used(),
                sum.excluded(),
                new long[0],
                Arrays.copyOfRange(sum.moments(), from, from + Moments.SIZE)))
        .toList();
  }

  /** The groups of a snapshot, largest first, days in their order. */
  List<Group> groups(BreakdownBy by, Snapshot snapshot) {
    List<RollupRow> sums = snapshot.by(sumsFor(by));
    Function<RollupRow, String> key =
        by == BreakdownBy.SERVICE_FIELD ? RollupRow::serviceField : RollupRow::group;
    Map<String, List<RollupRow>> byKey =
        sums.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    List<String> keys = List.copyOf(byKey.keySet());
    List<SurveyData> data =
        keys.stream().map(one -> data(byKey.getOrDefault(one, List.of()))).toList();
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      estimates.add(
          estimate(data.get(i), by == BreakdownBy.SERVICE_FIELD ? population(keys.get(i)) : null));
    }
    List<Cell> cells = cells(by, keys, estimates, sums);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      groups.add(new Group(keys.get(i), data.get(i).read(), cells.get(i)));
    }
    Comparator<Group> largestFirst =
        Comparator.comparingLong(Group::responses).reversed().thenComparing(Group::key);
    groups.sort(by == BreakdownBy.DAY ? Comparator.comparing(Group::key) : largestFirst);
    return List.copyOf(groups);
  }

  /** Desks and fields are crossed, and everybody knows how; channels and days stand alone. */
  private List<Cell> cells(
      BreakdownBy by, List<String> keys, List<Estimate> estimates, List<RollupRow> sums) {
    if (by == BreakdownBy.CHANNEL || by == BreakdownBy.DAY) {
      return Suppression.of(estimates);
    }
    Set<Side> heldBack =
        CrossedSuppression.heldBack(
            sums.stream()
                .map(sum ->
                    new Crossing(sum.group(), sum.serviceField(), Moments.of(sum.moments()).n()))
                .toList());
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Side side = new Side(by == BreakdownBy.DESK, keys.get(i), estimates.get(i).n());
      cells.add(
          heldBack.contains(side)
              ? new Cell(Disclosure.HELD_BACK, null)
              : Cell.of(estimates.get(i)));
    }
    return List.copyOf(cells);
  }

  private SurveyData data(List<RollupRow> sums) {
    return new RollupData(
        List.of(overall),
        sums,
        () -> {
          throw new IllegalStateException("no alpha of a group");
        });
  }

  private @Nullable Population population(String field) {
    Long count = dossiers.get(field);
    if (count == null) {
      return null;
    }
    LinkedHashMap<String, Long> own = new LinkedHashMap<>();
    own.put(field, count);
    return new Population(own);
  }

  private Estimate estimate(SurveyData data, @Nullable Population population) {
    return new SurveySample(questionnaire, data, population, RoundSurveys.CONFIDENCE)
        .estimate(overall);
  }
}
