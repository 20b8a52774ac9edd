package vn.hailong.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.common.Localized;

/** A day inside a sentence. */
record Day(LocalDate date) implements Localized {

  private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  @Override
  public String text(Locale locale) {
    return (Languages.closest(locale).equals(Languages.ENGLISH) ? EN : VI).format(date);
  }
}
