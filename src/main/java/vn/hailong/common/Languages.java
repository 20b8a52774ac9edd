package vn.hailong.common;

import java.util.List;
import java.util.Locale;

/** The languages of the product itself; questionnaires may speak more. */
public final class Languages {

  public static final Locale VIETNAMESE = Locale.of("vi", "VN");
  public static final Locale ENGLISH = Locale.ENGLISH;

  /** First is the default. */
  public static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH);

  private Languages() {}

  /** The product's language for a wish: English when asked for, otherwise Vietnamese. */
  public static Locale closest(Locale wish) {
    return wish.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
  }

  /**
   * The product's language for an {@code Accept-Language} header; null or nonsense is Vietnamese.
   */
  public static Locale closest(@org.jspecify.annotations.Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return VIETNAMESE;
    }
    try {
      Locale best =
          Locale.lookup(
              Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.of("vi"), Locale.ENGLISH));
      return best == null ? VIETNAMESE : closest(best);
    } catch (IllegalArgumentException e) {
      return VIETNAMESE;
    }
  }

  /** Picks the text in the reader's language. */
  public static String pick(Locale locale, String vietnamese, String english) {
    return closest(locale).equals(ENGLISH) ? english : vietnamese;
  }
}
