package vn.hailong.analysis;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;
import vn.hailong.response.ExcludedResponses;
import vn.hailong.response.Responses;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;
import vn.hailong.response.Rollups;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Figures from rollups, worked out by analytics. */
@Singleton
class StoredRoundResults implements RoundResults {

  private final Rounds rounds;
  private final Templates templates;
  private final PooledRounds pooled;
  private final Rollups rollups;
  private final Responses responses;
  private final ExcludedResponses excluded;
  private final SatisfactionTarget target;
  private final Clock clock;

  StoredRoundResults(
      Rounds rounds,
      Templates templates,
      PooledRounds pooled,
      Rollups rollups,
      Responses responses,
      ExcludedResponses excluded,
      SatisfactionTarget target,
      Clock clock) {
    this.rounds = rounds;
    this.templates = templates;
    this.pooled = pooled;
    this.rollups = rollups;
    this.responses = responses;
    this.excluded = excluded;
    this.target = target;
    this.clock = clock;
  }

  @Override
  public SurveyResults results(RoundId round, Counting counting) {
    return SurveyResults.of(pooled.input(List.of(round), false, counting), RoundSurveys.CONFIDENCE);
  }

  @Override
  public RoundFigures figures(RoundId id, Counting counting) {
    Round round = rounds.round(id);
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    List<RollupRow> sums = rollups.sums(id, RollupFilter.ALL, RollupGroup.NONE, counting);
    return new DashboardFigures(
            pooled.input(List.of(round), sums, counting), new AnswerCounts(questionnaire, sums))
        .figures(target.of(round), clock.instant());
  }

  @Override
  public List<Group> breakdown(RoundId id, BreakdownBy by, Counting counting) {
    Round round = rounds.round(id);
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    return Measures.overall(questionnaire)
        .map(overall -> new Breakdowns(questionnaire, overall, rounds.population(id)))
        .map(breakdowns ->
            breakdowns.groups(
                by, rollups.sums(id, RollupFilter.ALL, Breakdowns.sumsFor(by), counting)))
        .orElse(List.of());
  }

  @Override
  public long excluded(RoundId id) {
    return excluded.count(rounds.round(id).id());
  }

  @Override
  public long received(RoundId id) {
    return responses.count(rounds.round(id).id());
  }
}
