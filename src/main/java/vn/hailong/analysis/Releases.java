package vn.hailong.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Time;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;
import vn.hailong.response.ExcludedResponses;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;
import vn.hailong.response.Rollups;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;
import vn.hailong.template.Templates;

/**
 * Details of rounds in steps of several answers, so that nobody reads a single answer off by
 * looking before and after it. Rounds that are forgotten begin again as after a restart.
 */
@Singleton
class Releases {

  private static final int KEPT = 256;
  private static final int TRIES = 3;
  private static final List<RollupGroup> GROUPS =
      List.of(RollupGroup.DESK, RollupGroup.CHANNEL, RollupGroup.DAY);

  private final Rollups rollups;
  private final ExcludedResponses excluded;
  private final Templates templates;
  private final Clock clock;
  private final Cache<Key, Release> releases = Caffeine.newBuilder().maximumSize(KEPT).build();

  private record Key(RoundId round, Counting counting) {}

  Releases(Rollups rollups, ExcludedResponses excluded, Templates templates, Clock clock) {
    this.rollups = rollups;
    this.excluded = excluded;
    this.templates = templates;
    this.clock = clock;
  }

  /** What may be shown of a round's details now. */
  Snapshot of(Round round, Counting counting) {
    if (counting == Counting.RAW && tellsOfFewExcluded(round)) {
      return Snapshot.NONE;
    }
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    Key key = new Key(round.id(), counting);
    Release release =
        releases.get(key, absent -> new Release(filter -> take(key, questionnaire, filter)));
    Instant now = clock.instant();
    return release.at(
        rollups.sums(round.id(), RollupFilter.ALL, RollupGroup.DAY, counting),
        LocalDate.ofInstant(now, Time.ZONE),
        round.status(now) == RoundStatus.CLOSED);
  }

  /** Raw figures less cleaned ones are those of the excluded responses. */
  private boolean tellsOfFewExcluded(Round round) {
    long count = excluded.count(round.id());
    return count > 0 && count < Cell.FEWEST;
  }

  /** All sums of the same answers: tried again where some came in between. */
  private Optional<Snapshot> take(Key key, Questionnaire questionnaire, RollupFilter filter) {
    for (int i = 0; i < TRIES; i++) {
      List<RollupRow> whole = sums(key, filter, RollupGroup.NONE);
      long used = Snapshot.used(whole);
      Map<RollupGroup, List<RollupRow>> groups = new EnumMap<>(RollupGroup.class);
      for (RollupGroup group : GROUPS) {
        groups.put(group, Breakdowns.overallOnly(questionnaire, sums(key, filter, group)));
      }
      if (groups.values().stream().allMatch(sums -> Snapshot.used(sums) == used)) {
        return Optional.of(new Snapshot(used, asOf(filter), whole, groups));
      }
    }
    return Optional.empty();
  }

  private List<RollupRow> sums(Key key, RollupFilter filter, RollupGroup group) {
    return rollups.sums(key.round(), filter, group, key.counting());
  }

  private Instant asOf(RollupFilter filter) {
    LocalDate day = filter.to();
    return day == null
        ? clock.instant().truncatedTo(ChronoUnit.HOURS)
        : day.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
  }
}
