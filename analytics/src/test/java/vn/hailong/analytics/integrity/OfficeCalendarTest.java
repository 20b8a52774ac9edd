package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {

  private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 9, 2);
  private final OfficeCalendar calendar = OfficeCalendar.weekdays(Set.of(NATIONAL_DAY));

  @Test
  void isOpenOnWeekdaysUntilTheHourAfterFive() {
    assertTrue(calendar.isOpenAt(LocalDateTime.of(2026, 9, 1, 7, 0)));
    assertTrue(calendar.isOpenAt(LocalDateTime.of(2026, 9, 1, 17, 0)));
    assertFalse(calendar.isOpenAt(LocalDateTime.of(2026, 9, 1, 18, 0)));
    assertFalse(calendar.isOpenAt(LocalDateTime.of(2026, 9, 1, 6, 0)));
  }

  @Test
  void isClosedAtWeekendsAndHolidays() {
    assertFalse(calendar.isOpenOn(LocalDate.of(2026, 9, 5)));
    assertFalse(calendar.isOpenAt(NATIONAL_DAY.atTime(9, 0)));
  }

  @Test
  void knowsOnlyHoursOfTheDay() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new OfficeCalendar(ZoneOffset.UTC, Map.of(DayOfWeek.MONDAY, Set.of(24)), Set.of()));
  }
}
