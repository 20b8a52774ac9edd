package vn.hailong.job.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.hailong.job.Schedule;

/** When a job is due, in words. */
final class ScheduleText {

  private static final int HOUR = 60;

  private ScheduleText() {}

  static String of(Component reader, Locale locale, Schedule schedule) {
    return switch (schedule) {
      case Schedule.Every(Duration pause) -> every(reader, pause);
      case Schedule.Daily daily -> reader.getTranslation("job.daily", daily.at().toString());
      case Schedule.Weekly weekly ->
          reader.getTranslation(
              "job.weekly",
              weekly.day().getDisplayName(TextStyle.FULL_STANDALONE, locale),
              weekly.at().toString());
    };
  }

  private static String every(Component reader, Duration pause) {
    long minutes = pause.toMinutes();
    if (minutes == 0) {
      return reader.getTranslation("job.every.seconds", pause.toSeconds());
    }
    return minutes < HOUR
        ? reader.getTranslation("job.every.minutes", minutes)
        : reader.getTranslation("job.every.hours", pause.toHours());
  }
}
