package vn.hailong.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;
import vn.hailong.response.ExcludedResponses;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
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
  private final ExcludedResponses excluded;
  private final Releases releases;
  private final Arrivals arrivals;
  private final SatisfactionTarget target;
  private final Access access;

  StoredRoundResults(
      Rounds rounds,
      Templates templates,
      PooledRounds pooled,
      Rollups rollups,
      ExcludedResponses excluded,
      Releases releases,
      Arrivals arrivals,
      SatisfactionTarget target,
      Access access) {
    this.rounds = rounds;
    this.templates = templates;
    this.pooled = pooled;
    this.rollups = rollups;
    this.excluded = excluded;
    this.releases = releases;
    this.arrivals = arrivals;
    this.target = target;
    this.access = access;
  }

  @Override
  public SurveyResults results(RoundId id, Counting counting) {
    Round round = rounds.internal(id);
    access.require(Permission.EXPORT, round.agency());
    return SurveyResults.of(pooled.input(List.of(id), false, counting), RoundSurveys.CONFIDENCE);
  }

  @Override
  public RoundFigures figures(RoundId id, Counting counting) {
    Round round = rounds.round(id);
    List<Round> alone = List.of(round);
    Snapshot released = releases.of(round, counting);
    return new DashboardFigures(
            pooled.input(
                alone, rollups.sums(id, RollupFilter.ALL, RollupGroup.NONE, counting), counting),
            pooled.input(alone, released.whole(), counting),
            released)
        .figures(target.of(round));
  }

  @Override
  public List<Group> breakdown(RoundId id, BreakdownBy by, Counting counting) {
    Round round = rounds.round(id);
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    return Measures.overall(questionnaire)
        .map(overall ->
            new Breakdowns(questionnaire, overall, rounds.population(id))
                .groups(by, releases.of(round, counting)))
        .orElse(List.of());
  }

  @Override
  public long excluded(RoundId id) {
    return excluded.count(rounds.round(id).id());
  }

  @Override
  public long received(RoundId id) {
    return arrivals.of(rounds.round(id).id());
  }
}
