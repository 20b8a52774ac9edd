package vn.hailong.analytics.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads times of files: ISO-8601 with an offset. */
final class Timestamps {

  /** The form that is read without a text: {@code 2026-03-06T15:02:00+07:00}. */
  private static final String USUAL = "dddd-dd-ddTdd:dd:dd+dd:dd";

  private ZoneOffset lastOffset = ZoneOffset.UTC;

  /**
   * The time in a field.
   *
   * @throws DateTimeException if it holds none
   */
  OffsetDateTime read(CsvRow row, int column) {
    if (!isUsual(row, column)) {
      return OffsetDateTime.parse(row.field(column));
    }
    LocalDateTime local =
        LocalDateTime.of(
            number(row, column, 0) * 100 + number(row, column, 2),
            number(row, column, 5),
            number(row, column, 8),
            number(row, column, 11),
            number(row, column, 14),
            number(row, column, 17));
    return OffsetDateTime.of(local, offset(number(row, column, 20), number(row, column, 23)));
  }

  private static boolean isUsual(CsvRow row, int column) {
    if (row.length(column) != USUAL.length()) {
      return false;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char expected = USUAL.charAt(i);
      char found = row.charAt(column, i);
      if (expected == 'd' ? found < '0' || found > '9' : found != expected) {
        return false;
      }
    }
    return true;
  }

  private static int number(CsvRow row, int column, int at) {
    return (row.charAt(column, at) - '0') * 10 + row.charAt(column, at + 1) - '0';
  }

  private ZoneOffset offset(int hours, int minutes) {
    if (lastOffset.getTotalSeconds() != (hours * 60 + minutes) * 60 || minutes > 59) {
      lastOffset = ZoneOffset.ofHoursMinutes(hours, minutes);
    }
    return lastOffset;
  }
}
