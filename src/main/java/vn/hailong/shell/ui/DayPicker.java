package vn.hailong.shell.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hailong.common.Languages;

/** Chooses a day, written as people here write it; also without the separators: 21112026. */
public final class DayPicker extends DatePicker {

  private static final long serialVersionUID = 1L;

  public DayPicker(String label) {
    super(label);
    Locale locale = Languages.closest(getLocale());
    setLocale(locale);
    setI18n(words(locale));
  }

  private DatePickerI18n words(Locale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    return new DatePickerI18n()
        .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "yyyy-MM-dd")
        .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
        .setWeekdays(days(symbols.getWeekdays()))
        .setWeekdaysShort(days(symbols.getShortWeekdays()))
        .setFirstDayOfWeek(1)
        .setToday(getTranslation("shell.today"))
        .setCancel(getTranslation("shell.cancel"))
        .setBadInputErrorMessage(getTranslation("shell.day.wrong"));
  }

  /** Java counts from 1 for Sunday. */
  private static List<String> days(String[] symbols) {
    return Arrays.asList(symbols).subList(1, 8);
  }
}
