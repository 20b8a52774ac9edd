package vn.hailong.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {

  @ParameterizedTest
  @CsvSource({
    // 07:00 in Vietnam is midnight UTC
    "2026-05-10T23:59:59Z, 2026-05-11T00:00:00Z",
    "2026-05-11T00:00:00Z, 2026-05-18T00:00:00Z",
    "2026-05-13T12:00:00Z, 2026-05-18T00:00:00Z",
    "2026-12-31T12:00:00Z, 2027-01-04T00:00:00Z"
  })
  void onceAWeekIsMondayMorningInVietnam(Instant after, Instant next) {
    Schedule schedule = new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(7, 0));

    assertEquals(next, schedule.next(after));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-10T19:29:59Z, 2026-05-10T19:30:00Z",
    "2026-05-10T19:30:00Z, 2026-05-11T19:30:00Z"
  })
  void onceADayIsLaterTodayOrTomorrow(Instant after, Instant next) {
    assertEquals(next, new Schedule.Daily(LocalTime.of(2, 30)).next(after));
  }

  @ParameterizedTest
  @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "7, PT32M", "8, PT1H", "1000, PT1H"})
  void aFailingJobWaitsLongerEachTimeUpToAnHour(int failures, Duration pause) {
    assertEquals(pause, Claims.pause(failures));
  }
}
