package vn.hailong.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
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

  /** The groups to sum rollups by; service fields are told apart in any case. */
  static RollupGroup sumsFor(BreakdownBy by) {
    return switch (by) {
      case DESK -> RollupGroup.DESK;
      case SERVICE_FIELD -> RollupGroup.NONE;
      case CHANNEL -> RollupGroup.CHANNEL;
      case DAY -> RollupGroup.DAY;
    };
  }

  List<Group> groups(BreakdownBy by, List<RollupRow> sums) {
    boolean fields = by == BreakdownBy.SERVICE_FIELD;
    Function<RollupRow, String> key = fields ? RollupRow::serviceField : RollupRow::group;
    Map<String, List<RollupRow>> byKey =
        sums.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    List<String> keys = List.copyOf(byKey.keySet());
    List<SurveyData> data =
        keys.stream().map(one -> data(byKey.getOrDefault(one, List.of()))).toList();
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      estimates.add(estimate(data.get(i), fields ? population(keys.get(i)) : null));
    }
    List<Cell> cells = Suppression.of(estimates);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      groups.add(new Group(keys.get(i), data.get(i).read(), cells.get(i)));
    }
    Comparator<Group> largestFirst =
        Comparator.comparingLong(Group::responses).reversed().thenComparing(Group::key);
    groups.sort(by == BreakdownBy.DAY ? Comparator.comparing(Group::key) : largestFirst);
    return List.copyOf(groups);
  }

  private SurveyData data(List<RollupRow> sums) {
    return new RollupData(
        questionnaire,
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
