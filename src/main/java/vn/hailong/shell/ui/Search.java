package vn.hailong.shell.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds Vietnamese words typed without their marks. */
public final class Search {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Search() {}

  /** Whether a text contains what was typed, whatever the case and the marks. */
  public static boolean contains(String text, String typed) {
    return plain(text).contains(plain(typed.strip()));
  }

  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
