package vn.hailong.job;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import vn.hailong.common.Time;

/** When a job is due, in the office's time. */
public sealed interface Schedule {

  /** The first due moment after another. */
  Instant next(Instant after);

  /** Again and again with a pause. */
  record Every(Duration pause) implements Schedule {

    @Override
    public Instant next(Instant after) {
      return after.plus(pause);
    }
  }

  /** Once a day. */
  record Daily(LocalTime at) implements Schedule {

    @Override
    public Instant next(Instant after) {
      ZonedDateTime today = after.atZone(Time.ZONE).with(at);
      return (today.toInstant().isAfter(after) ? today : today.plusDays(1)).toInstant();
    }
  }

  /** Once a week. */
  record Weekly(DayOfWeek day, LocalTime at) implements Schedule {

    @Override
    public Instant next(Instant after) {
      ZonedDateTime next = after.atZone(Time.ZONE).with(TemporalAdjusters.nextOrSame(day)).with(at);
      return (next.toInstant().isAfter(after) ? next : next.plusWeeks(1)).toInstant();
    }
  }
}
