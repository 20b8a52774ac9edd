package vn.hailong.analytics.cli;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words and numbers of the text form in one language. */
final class TextMessages {

  private static final String BUNDLE = "vn.hailong.analytics.cli.scorecard";

  private static final int MOST_DECIMALS = 8;

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
    return number(points, 2);
  }

  private String number(Number number, int decimals) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /**
   * A share as a percentage with two decimals, or more where rounding would lift it onto a number
   * with one decimal, as targets are written: 94.996 % does not look like 95 %.
   */
  String percent(double share) {
    // what is nearer than that is equal: 19/20 is 95 %
    BigDecimal exact = BigDecimal.valueOf(share * 100).setScale(MOST_DECIMALS, HALF_EVEN);
    int decimals = 2;
    while (decimals < MOST_DECIMALS && looksReached(exact, decimals)) {
      decimals++;
    }
    return number(exact, decimals) + " %";
  }

  private static boolean looksReached(BigDecimal exact, int decimals) {
    BigDecimal rounded = exact.setScale(decimals, HALF_EVEN);
    return rounded.compareTo(exact) > 0 && rounded.compareTo(rounded.setScale(1, HALF_EVEN)) == 0;
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
