package vn.hailong.round.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hailong.common.Languages;
import vn.hailong.common.Time;

/** A moment in the office's time, typed as people there write it. */
final class OfficeTimeField extends DateTimePicker {

  private static final long serialVersionUID = 1L;
  private static final Duration STEP = Duration.ofMinutes(30);

  OfficeTimeField(String label, Instant value) {
    super(label);
    Locale locale = Languages.closest(getLocale());
    // hours to 24, in both languages
    setLocale(locale.equals(Languages.ENGLISH) ? Locale.UK : locale);
    setDatePickerI18n(words(locale));
    setStep(STEP);
    setDateAriaLabel(getTranslation("round.field.date"));
    setTimeAriaLabel(getTranslation("round.field.time"));
    setRequiredIndicatorVisible(true);
    setManualValidation(true);
    setValue(LocalDateTime.ofInstant(value, Time.ZONE));
    addClassName("hl-moment");
  }

  /** The moment; empty when it is missing or not a date. */
  Optional<Instant> instant() {
    return Optional.ofNullable(getValue()).map(time -> time.atZone(Time.ZONE).toInstant());
  }

  private DatePickerI18n words(Locale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    return new DatePickerI18n()
        .setDateFormat("dd/MM/yyyy")
        .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
        .setWeekdays(days(symbols.getWeekdays()))
        .setWeekdaysShort(days(symbols.getShortWeekdays()))
        .setFirstDayOfWeek(1)
        .setToday(getTranslation("round.field.today"))
        .setCancel(getTranslation("shell.cancel"));
  }

  /** Java counts from 1 for Sunday. */
  private static List<String> days(String[] symbols) {
    return Arrays.asList(symbols).subList(1, 8);
  }
}
