package vn.hailong.analytics.integrity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When an office is open, to the hour as responses are dated. An hour is open if the office is open
 * in any part of it, or was in the hour before: whoever was served last still answers.
 *
 * @param zone in which the hours are meant
 * @param hours the open hours 0..23 of each day of the week; days without any may be absent
 * @param closedOn days on which the office is closed although it is their day of the week
 */
public record OfficeCalendar(
    ZoneId zone, Map<DayOfWeek, Set<Integer>> hours, Set<LocalDate> closedOn) {

  public OfficeCalendar {
    Map<DayOfWeek, Set<Integer>> copy = new EnumMap<>(DayOfWeek.class);
    hours.forEach((day, open) -> copy.put(day, Set.copyOf(open)));
    hours = Collections.unmodifiableMap(copy);
    closedOn = Set.copyOf(closedOn);
    if (hours.values().stream().flatMap(Set::stream).anyMatch(hour -> hour < 0 || hour > 23)) {
      throw new IllegalArgumentException("Hours lie between 0 and 23: " + hours);
    }
  }

  /** Monday to Friday, 7:00 to 17:00 and the hour after, in Vietnam's time, with these holidays. */
  public static OfficeCalendar weekdays(Set<LocalDate> holidays) {
    Set<Integer> day = IntStream.rangeClosed(7, 17).boxed().collect(Collectors.toSet());
    Map<DayOfWeek, Set<Integer>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
        week.put(weekday, day);
      }
    }
    return new OfficeCalendar(ZoneId.of("Asia/Ho_Chi_Minh"), week, holidays);
  }

  /** Whether the office opens at all on a day. */
  public boolean isOpenOn(LocalDate day) {
    return !closedOn.contains(day) && !hours.getOrDefault(day.getDayOfWeek(), Set.of()).isEmpty();
  }

  /** Whether the office is open in the hour that begins then. */
  public boolean isOpenAt(LocalDateTime hour) {
    return isOpenOn(hour.toLocalDate())
        && hours.getOrDefault(hour.getDayOfWeek(), Set.of()).contains(hour.getHour());
  }
}
