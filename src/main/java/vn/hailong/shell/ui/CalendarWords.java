package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What calendars say, and how days are written here; also without the separators: 21112026. */
public final class CalendarWords {

  private CalendarWords() {}

  /** The words in a language of the product. */
  public static DatePickerI18n of(Component reader, Locale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    return new DatePickerI18n()
        .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "yyyy-MM-dd")
        .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
        .setWeekdays(days(symbols.getWeekdays()))
        .setWeekdaysShort(days(symbols.getShortWeekdays()))
        .setFirstDayOfWeek(1)
        .setToday(reader.getTranslation("shell.today"))
        .setCancel(reader.getTranslation("shell.cancel"))
        .setBadInputErrorMessage(reader.getTranslation("shell.day.wrong"));
  }

  /** Java counts from 1 for Sunday. */
  private static List<String> days(String[] symbols) {
    return Arrays.asList(symbols).subList(1, 8);
  }
}
