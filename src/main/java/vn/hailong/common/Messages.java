package vn.hailong.common;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * All texts the product says, from one bundle per feature: the key {@code round.list.title} is
 * looked up in {@code messages/round_vi.properties} or {@code messages/round_en.properties}.
 * Arguments fill {@link MessageFormat} places, numbers in the reader's format, {@link Localized}
 * ones in the reader's language; a text is a pattern also without arguments, so an apostrophe is
 * always written twice.
 */
@Singleton
public final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * The text of a key.
   *
   * @throws MissingResourceException when no bundle has the key: a defect, found by a test
   */
  public String text(Locale locale, String key, Object... arguments) {
    Locale language = Languages.closest(locale);
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments[i] instanceof Localized each ? each.text(language) : arguments[i];
    }
    return new MessageFormat(pattern(language, key), language).format(values);
  }

  /** Whether a key exists. */
  public boolean has(Locale locale, String key) {
    try {
      pattern(Languages.closest(locale), key);
      return true;
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private static String pattern(Locale language, String key) {
    int dot = key.indexOf('.');
    if (dot <= 0) {
      throw new MissingResourceException("a key starts with its bundle's name", "messages", key);
    }
    String bundle = "messages/" + key.substring(0, dot);
    return ResourceBundle.getBundle(bundle, Locale.of(language.getLanguage()), NO_FALLBACK)
        .getString(key);
  }
}
