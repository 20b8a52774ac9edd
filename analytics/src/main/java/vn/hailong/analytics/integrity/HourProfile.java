package vn.hailong.analytics.integrity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.hailong.analytics.integrity.ResponseLog.Entry;

/**
 * How many responses came in in each hour of the day, on days on which the office was open and on
 * others, and at which desks; of channels whose times are those of citizens.
 */
final class HourProfile {

  static final int HOURS = 24;

  private final long[] open = new long[HOURS];
  private final long[] closed = new long[HOURS];
  private final Map<String, Long> desks = new HashMap<>();
  private int openDays;
  private int closedDays;

  private HourProfile() {}

  /** The profile of a log, leaving out one day. */
  static HourProfile of(ResponseLog log, IntegritySettings settings, LocalDate without) {
    HourProfile profile = new HourProfile();
    for (LocalDate day : log.days()) {
      if (!day.equals(without)) {
        if (settings.calendar().isOpenOn(day)) {
          profile.openDays++;
        } else {
          profile.closedDays++;
        }
      }
    }
    for (int row = 0; row < log.size(); row++) {
      Entry entry = log.entry(row);
      LocalDate day = entry.hour().toLocalDate();
      if (settings.isTimed(entry.channel()) && !day.equals(without)) {
        profile.counts(settings.calendar().isOpenOn(day))[entry.hour().getHour()]++;
        profile.desks.merge(entry.desk(), 1L, Long::sum);
      }
    }
    return profile;
  }

  /** Nothing. */
  static HourProfile none() {
    return new HourProfile();
  }

  void add(HourProfile other) {
    for (int hour = 0; hour < HOURS; hour++) {
      open[hour] += other.open[hour];
      closed[hour] += other.closed[hour];
    }
    other.desks.forEach((desk, count) -> desks.merge(desk, count, Long::sum));
    openDays += other.openDays;
    closedDays += other.closedDays;
  }

  private long[] counts(boolean onOpenDays) {
    return onOpenDays ? open : closed;
  }

  long count(boolean onOpenDays, int hour) {
    return counts(onOpenDays)[hour];
  }

  int days(boolean onOpenDays) {
    return onOpenDays ? openDays : closedDays;
  }

  long total(boolean onOpenDays) {
    long sum = 0;
    for (long count : counts(onOpenDays)) {
      sum += count;
    }
    return sum;
  }

  long total() {
    return total(true) + total(false);
  }

  /** Responses for each day, half a response and half a day added so that it is never 0. */
  double perDay() {
    return (total() + 0.5) / (openDays + closedDays + 0.5);
  }

  long desk(String code) {
    return desks.getOrDefault(code, 0L);
  }
}
