package vn.hailong.analytics.cli;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words and numbers of the text form in one language. */
final class TextMessages {

  private static final String BUNDLE = "vn.hailong.analytics.cli.scorecard";

  private final Locale locale;
  private final ResourceBundle bundle;

  TextMessages(Locale locale) {
    this.locale = locale;
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** Points with two decimals. */
  String points(Number points) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(points);
  }

  /** A share as a percentage with two decimals, so that 94.996 % does not look like 95 %. */
  String percent(double share) {
    return points(share * 100) + " %";
  }

  /** A target as a percentage without needless decimals. */
  String target(Number share) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(share.doubleValue() * 100) + " %";
  }

  String count(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }
}
