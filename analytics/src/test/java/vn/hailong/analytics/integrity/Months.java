package vn.hailong.analytics.integrity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;

/** Regular months for tests: three desks, two channels, five responses each weekday. */
final class Months {

  static final OfficeCalendar CALENDAR = OfficeCalendar.weekdays(Set.of());
  static final IntegritySettings SETTINGS = IntegritySettings.standard(CALENDAR);

  private static final int[] HOURS = {8, 9, 10, 14, 15};

  private Months() {}

  static ResponseRow row(
      LocalDateTime time, Channel channel, String desk, int seconds, int... values) {
    return new ResponseRow(
        0,
        "",
        time.atZone(CALENDAR.zone()).toOffsetDateTime(),
        channel,
        desk,
        "land",
        seconds,
        Likert.answers(values),
        Map.of(),
        false);
  }

  /** March 2026 is the third. */
  static List<ResponseRow> regular(int month) {
    List<ResponseRow> rows = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, month, 1);
    int i = 0;
    for (LocalDate day : first.datesUntil(first.plusMonths(1)).toList()) {
      if (CALENDAR.isOpenOn(day)) {
        for (int hour : HOURS) {
          Channel channel = i % 4 == 0 ? Channel.KIOSK : Channel.QR;
          int[] values =
              i / 3 % 5 == 0 ? new int[] {5} : i % 7 == 0 ? new int[] {3, 2} : new int[] {4, 5};
          rows.add(row(day.atTime(hour, 0), channel, "desk-" + i % 3, 90, values));
          i++;
        }
      }
    }
    return rows;
  }

  static ResponseLog log(List<ResponseRow> rows) {
    ResponseLog.Builder log = ResponseLog.builder(Likert.QUESTIONNAIRE, CALENDAR.zone());
    rows.forEach(log::add);
    return log.build();
  }

  static List<MonthSummary> history() {
    List<MonthSummary> history = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      history.add(MonthSummary.of(log(regular(month)), SETTINGS));
    }
    return history;
  }

  static IntegrityReport check(List<ResponseRow> rows, List<MonthSummary> history) {
    return new IntegrityChecks(SETTINGS).check(log(rows), history, null);
  }
}
