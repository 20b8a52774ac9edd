package vn.hailong.shell.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;
import vn.hailong.common.Languages;

/** Chooses a day, written as people here write it; also without the separators: 21112026. */
public final class DayPicker extends DatePicker {

  private static final long serialVersionUID = 1L;

  public DayPicker(String label) {
    super(label);
    Locale locale = Languages.closest(getLocale());
    setLocale(locale);
    setI18n(CalendarWords.of(this, locale));
  }
}
