package vn.hailong.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.Time;

/** The words of the ledger's public pages in one language. */
public record PublicWords(Messages messages, Locale locale) {

  private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final int GROUP = 8;

  /** A text: {@code ledger.public.<key>}. */
  public String text(String key, Object... arguments) {
    return messages.text(locale, "ledger.public." + key, arguments);
  }

  /** The language's code. */
  public String language() {
    return locale.getLanguage();
  }

  /** The other language's code. */
  public String other() {
    return isEnglish() ? "vi" : "en";
  }

  /** A day, or a dash. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "–" : day.format(isEnglish() ? EN : VI);
  }

  /** One day or a span of them, or a dash. */
  public String days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || first.equals(last) ? day(first) : day(first) + " – " + day(last);
  }

  /** A point in time, in the office's time. */
  public String time(Instant instant) {
    return day(LocalDate.ofInstant(instant, Time.ZONE))
        + " "
        + DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(Time.ZONE));
  }

  /** A whole number. */
  public String count(long number) {
    return java.text.NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** Hexadecimal digits in groups, to be compared by eye. */
  public String grouped(String hex) {
    return hex.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  private boolean isEnglish() {
    return locale.equals(Languages.ENGLISH);
  }
}
