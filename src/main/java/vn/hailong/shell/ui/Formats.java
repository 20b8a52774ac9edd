package vn.hailong.shell.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.Time;

/** Numbers and dates as the reader writes them; what is not known is a dash, never a zero. */
public final class Formats {

  /** Stands for what is not known. */
  public static final String NOTHING = "–";

  private static final int MOST_DECIMALS = 8;

  private final Locale locale;
  private final boolean vietnamese;

  private Formats(Locale locale) {
    this.locale = locale;
    this.vietnamese = locale.equals(Languages.VIETNAMESE);
  }

  /** For a reader. */
  public static Formats of(Locale locale) {
    return new Formats(Languages.closest(locale));
  }

  /** A share of one as a percentage with two decimals: 0.9226 is {@code 92,26 %}. */
  public String share(@Nullable Double share) {
    return share == null || !Double.isFinite(share) ? NOTHING : percent(share * 100);
  }

  /** A share of one as a percentage: 0.95 without decimals is {@code 95 %}. */
  public String share(@Nullable Double share, int decimals) {
    return share == null || !Double.isFinite(share) ? NOTHING : percent(share * 100, decimals);
  }

  /**
   * A share of one beside a target, as a percentage with so many decimals, or more where rounding
   * would put it on the target or past it: 0.94996 beside 0.95 is {@code 94,996 %}.
   *
   * @param decimals the fewest
   */
  public String shareBeside(double target, @Nullable Double share, int decimals) {
    if (share == null || !Double.isFinite(share)) {
      return NOTHING;
    }
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    return percentBeside(List.of(BigDecimal.valueOf(target)), percent, decimals);
  }

  /**
   * A percentage beside targets, likewise.
   *
   * @param targets shares of one
   * @param decimals the fewest
   */
  public String percentBeside(
      List<BigDecimal> targets, @Nullable BigDecimal percent, int decimals) {
    if (percent == null) {
      return NOTHING;
    }
    int needed = decimals;
    while (needed < MOST_DECIMALS && targets.stream().anyMatch(crosses(percent, needed))) {
      needed++;
    }
    return percent(percent, needed);
  }

  private static Predicate<BigDecimal> crosses(BigDecimal percent, int decimals) {
    return target -> {
      BigDecimal held = target.movePointRight(2);
      BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
      // what is nearer than that is equal: 19/20 is 95 %
      BigDecimal exact = percent.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
      return rounded.compareTo(held) != exact.compareTo(held);
    };
  }

  /** A percentage with two decimals: 92.26 is {@code 92,26 %}. */
  public String percent(@Nullable Number percent) {
    return percent(percent, 2);
  }

  /** A percentage with a number of decimals. */
  public String percent(@Nullable Number percent, int decimals) {
    String number = number(percent, decimals);
    if (number.equals(NOTHING)) {
      return NOTHING;
    }
    // a no-break space: the sign stays with its number
    return vietnamese ? number + "\u00a0%" : number + "%";
  }

  /** A number with exactly so many decimals, halves away from zero. */
  public String number(@Nullable Number number, int decimals) {
    if (number == null || !Double.isFinite(number.doubleValue())) {
      return NOTHING;
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    // by its decimal digits: 0.125 held as a double must not round down
    return format.format(new BigDecimal(number.toString()));
  }

  /** Points of an index, with two decimals. */
  public String points(@Nullable Number points) {
    return number(points, 2);
  }

  /** A whole number. */
  public String count(@Nullable Number count) {
    return number(count, 0);
  }

  /** {@code 21/11/2026} or {@code 21 Nov 2026}. */
  public String date(@Nullable LocalDate date) {
    return date == null ? NOTHING : pattern("dd/MM/yyyy", "d MMM yyyy").format(date);
  }

  /** The day in the office's time. */
  public String date(@Nullable Instant instant) {
    return instant == null ? NOTHING : date(LocalDate.ofInstant(instant, Time.ZONE));
  }

  /** {@code 21/11/2026 08:30} or {@code 21 Nov 2026, 08:30}, in the office's time. */
  public String dateTime(@Nullable Instant instant) {
    return instant == null
        ? NOTHING
        : pattern("dd/MM/yyyy HH:mm", "d MMM yyyy, HH:mm").format(instant.atZone(Time.ZONE));
  }

  private DateTimeFormatter pattern(String ours, String english) {
    return DateTimeFormatter.ofPattern(vietnamese ? ours : english, locale);
  }
}
