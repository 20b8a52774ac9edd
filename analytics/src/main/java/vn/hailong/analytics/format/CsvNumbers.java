package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers of CSV files: plain digits, a decimal point, no exponent. */
final class CsvNumbers {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

  private CsvNumbers() {}

  /** A whole number of 0 or more, or null. */
  static @Nullable Integer count(String text) {
    return COUNT.matcher(text).matches() ? Integer.valueOf(text) : null;
  }

  /** A number, or null. */
  static @Nullable BigDecimal decimal(String text) {
    return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
  }
}
