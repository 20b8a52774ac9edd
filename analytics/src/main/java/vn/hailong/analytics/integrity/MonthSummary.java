package vn.hailong.analytics.integrity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What the checks remember of a month that has passed: counts, no responses. Immutable. */
public final class MonthSummary {

  private final Map<Trait, Map<Group, Count>> traits = new EnumMap<>(Trait.class);
  private final Map<Group, Count> satisfied = new HashMap<>();
  private final HourProfile hours;

  private MonthSummary(ResponseLog log, IntegritySettings settings) {
    for (Trait trait : Trait.values()) {
      Map<Group, Count> counts = new HashMap<>();
      for (int row = 0; row < log.size(); row++) {
        if (log.isEligible(row, trait, settings)) {
          add(counts, log.entry(row), log.has(row, trait, settings));
        }
      }
      traits.put(trait, counts);
    }
    for (int row = 0; row < log.size(); row++) {
      if (log.isJudging(row)) {
        add(satisfied, log.entry(row), log.isWhollySatisfied(row));
      }
    }
    hours = HourProfile.of(log, settings, LocalDate.MAX);
  }

  private static void add(Map<Group, Count> counts, ResponseLog.Entry entry, boolean counted) {
    Count one = new Count(counted ? 1 : 0, 1);
    counts.merge(Group.OFFICE, one, Count::plus);
    counts.merge(Group.of(entry.desk()), one, Count::plus);
    counts.merge(Group.of(entry.channel()), one, Count::plus);
    counts.merge(new Group(entry.desk(), entry.channel()), one, Count::plus);
  }

  /** Sums up a month. */
  public static MonthSummary of(ResponseLog log, IntegritySettings settings) {
    return new MonthSummary(log, settings);
  }

  /** A group's responses with a trait among its own that could have it. */
  Count within(Trait trait, Group group) {
    return traits.getOrDefault(trait, Map.of()).getOrDefault(group, Count.NONE);
  }

  /** A group's responses with a trait among all of the office's that could have it. */
  Count ofOffice(Trait trait, Group group) {
    return new Count(within(trait, group).count(), within(trait, Group.OFFICE).of());
  }

  /** A group's wholly satisfied respondents among those who judged. */
  Count satisfied(Group group) {
    return satisfied.getOrDefault(group, Count.NONE);
  }

  /** Whether a group had any responses. */
  boolean knows(Group group) {
    return within(Trait.ANY, group).of() > 0;
  }

  /** When responses came in. */
  HourProfile hours() {
    return hours;
  }
}
