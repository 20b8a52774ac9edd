package vn.hailong.common;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A point in time inside a sentence, in the office's time. */
public record Moment(Instant instant) implements Localized {

  private static final DateTimeFormatter VI =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  @Override
  public String text(Locale locale) {
    ZonedDateTime local = instant.atZone(Time.ZONE);
    return Languages.closest(locale).equals(Languages.ENGLISH)
        ? EN.format(local)
        : VI.format(local);
  }
}
