package vn.hailong.analytics.format;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of problems. */
final class ProblemMessages {

  private static final String BUNDLE = "vn.hailong.analytics.format.problems";

  private ProblemMessages() {}

  static String format(Locale locale, String code, List<String> arguments) {
    // Without this control, English on a machine set to Vietnamese would come out in Vietnamese.
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
    return new MessageFormat(bundle.getString(code), locale).format(arguments.toArray());
  }
}
