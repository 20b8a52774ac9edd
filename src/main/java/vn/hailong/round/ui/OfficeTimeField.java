package vn.hailong.round.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import vn.hailong.common.Languages;
import vn.hailong.common.Time;
import vn.hailong.shell.ui.CalendarWords;

/** A moment in the office's time, typed as people there write it. */
final class OfficeTimeField extends DateTimePicker {

  private static final long serialVersionUID = 1L;
  private static final Duration STEP = Duration.ofMinutes(30);

  OfficeTimeField(String label, Instant value) {
    super(label);
    Locale locale = Languages.closest(getLocale());
    // hours to 24, in both languages
    setLocale(locale.equals(Languages.ENGLISH) ? Locale.UK : locale);
    setDatePickerI18n(CalendarWords.of(this, locale));
    setStep(STEP);
    setDateAriaLabel(getTranslation("round.field.date"));
    setTimeAriaLabel(getTranslation("round.field.time"));
    setManualValidation(true);
    setValue(LocalDateTime.ofInstant(value, Time.ZONE));
    addClassName("hl-moment");
  }

  /** The moment; empty when it is missing or not a date. */
  Optional<Instant> instant() {
    return Optional.ofNullable(getValue()).map(time -> time.atZone(Time.ZONE).toInstant());
  }
}
