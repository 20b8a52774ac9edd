package vn.hailong.analysis;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveyData;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.SurveyInput;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;
import vn.hailong.response.Rollups;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Takes rollups where sums suffice and rows where they do not. */
@Singleton
class PooledRounds implements RoundSurveys {

  private static final int CONFLICT = 409;

  private final Rounds rounds;
  private final Templates templates;
  private final Rollups rollups;
  private final ResponseTables tables;

  PooledRounds(Rounds rounds, Templates templates, Rollups rollups, ResponseTables tables) {
    this.rounds = rounds;
    this.templates = templates;
    this.rollups = rollups;
    this.tables = tables;
  }

  @Override
  public SurveyInput input(List<RoundId> ids, boolean chosenItems, Counting counting) {
    List<Round> pooled = ids.stream().distinct().map(rounds::round).toList();
    if (pooled.stream().map(Round::questionnaire).distinct().count() != 1) {
      throw new ProblemException(CONFLICT, "rounds_not_alike");
    }
    return chosenItems
        ? input(pooled, tables.of(pooled, counting))
        : input(pooled, sums(pooled, counting), counting);
  }

  /** Rounds of one questionnaire whose sums are there already. */
  SurveyInput input(List<Round> pooled, List<RollupRow> sums, Counting counting) {
    return input(
        pooled, new RollupData(questionnaire(pooled), sums, () -> tables.of(pooled, counting)));
  }

  private SurveyInput input(List<Round> pooled, SurveyData data) {
    Population population = population(pooled);
    requireCovered(data, population);
    return new SurveyInput(questionnaire(pooled), data, population);
  }

  private Questionnaire questionnaire(List<Round> pooled) {
    return templates.questionnaire(pooled.getFirst().questionnaire());
  }

  private List<RollupRow> sums(List<Round> pooled, Counting counting) {
    return pooled.stream()
        .flatMap(round ->
            rollups.sums(round.id(), RollupFilter.ALL, RollupGroup.NONE, counting).stream())
        .toList();
  }

  private @Nullable Population population(List<Round> pooled) {
    List<Population> given =
        pooled.stream()
            .map(round -> rounds.population(round.id()))
            .filter(dossiers -> !dossiers.isEmpty())
            .map(dossiers -> new Population(new LinkedHashMap<>(dossiers)))
            .toList();
    if (!given.isEmpty() && given.size() < pooled.size()) {
      throw new ProblemException(CONFLICT, "population_of_some_rounds");
    }
    return given.stream().reduce(Population::plus).orElse(null);
  }

  /** The figures would be wrong without N of a field: said before, with what can be done. */
  private static void requireCovered(SurveyData data, @Nullable Population population) {
    if (population == null) {
      return;
    }
    List<String> uncovered =
        data.usedByStratum().entrySet().stream()
            .filter(field -> field.getValue() > 0 && population.of(field.getKey()) == null)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (!uncovered.isEmpty()) {
      throw new ProblemException(
          new Problem(
              CONFLICT,
              "population_lacks_fields",
              List.of(String.join(", ", uncovered)),
              uncovered.stream()
                  .map(field ->
                      new Problem.Part(
                          "/population/" + field, "population_lacks_field", List.of(field)))
                  .toList()));
    }
  }
}
