package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hailong.common.Localized;
import vn.hailong.common.Messages;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.notice.Notice;
import vn.hailong.job.Hold;
import vn.hailong.job.Job;
import vn.hailong.job.Report;
import vn.hailong.job.Schedule;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.Rollups;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** Every Monday morning: what the week before brought each office that had a round open. */
@Singleton
class WeeklySummary implements Job {

  private final Rounds rounds;
  private final Rollups rollups;
  private final RoundFacts facts;
  private final Losses losses;
  private final PostedNotices board;
  private final Messages messages;

  WeeklySummary(
      Rounds rounds,
      Rollups rollups,
      RoundFacts facts,
      Losses losses,
      PostedNotices board,
      Messages messages) {
    this.rounds = rounds;
    this.rollups = rollups;
    this.facts = facts;
    this.losses = losses;
    this.board = board;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "alert.summary";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(7, 0));
  }

  @Override
  public Report run(Hold hold) {
    LocalDate monday =
        LocalDate.ofInstant(hold.due(), Time.ZONE)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = monday.minusWeeks(1);
    Map<AgencyId, List<Round>> open =
        rounds.around(start(first), start(monday)).stream()
            .collect(Collectors.groupingBy(Round::agency, LinkedHashMap::new, Collectors.toList()));
    int told = 0;
    for (Map.Entry<AgencyId, List<Round>> agency : open.entrySet()) {
      hold.require();
      told += tell(agency.getKey(), agency.getValue(), first, monday.minusDays(1)) ? 1 : 0;
    }
    return Report.of("alert.summary.told", told);
  }

  private boolean tell(AgencyId agency, List<Round> open, LocalDate first, LocalDate last) {
    String once = EventKind.SUMMARY_WEEKLY.code() + "/" + agency + "/" + first;
    if (board.posted(once)) {
      return false;
    }
    long all = 0;
    List<Localized> parts = new ArrayList<>();
    for (Round round : open) {
      long received = received(round, first, last);
      all += received;
      parts.add(
          new Sentence(
              messages,
              "alert.summary.round",
              facts.title(round),
              received,
              facts.received(round),
              facts.satisfaction(facts.headline(round))));
    }
    losses.of(agency, last.getYear()).ifPresent(parts::add);
    return board.post(
        Notice.about(
                agency,
                EventKind.SUMMARY_WEEKLY.code(),
                "staff/overview?agency=" + agency + "&year=" + last.getYear(),
                once,
                facts.agency(open.getFirst()),
                new Day(first),
                new Day(last),
                all)
            .withDetail(language ->
                parts.stream()
                    .map(part -> part.text(language))
                    .collect(Collectors.joining("\n\n"))));
  }

  /** Finished or not: what people brought. */
  private long received(Round round, LocalDate first, LocalDate last) {
    RollupFilter week = new RollupFilter(null, null, null, first, last);
    return rollups.sums(round.id(), week, RollupGroup.NONE).stream()
        .mapToLong(sum -> sum.used() + sum.excluded())
        .sum();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Time.ZONE).toInstant();
  }
}
