package vn.hailong.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type, in the one form in which it is stored and compared. */
public final class Words {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /**
   * One line of text: composed (a name typed on another keyboard is the same name), without blanks
   * at its ends, and with single blanks within.
   */
  public static String line(String typed) {
    return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** As people search: without marks and case, so that "duong" finds "Đường". */
  public static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
