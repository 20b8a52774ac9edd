package vn.hailong.analytics.format;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again and again, made once: a place for each hash, the last text stays. Letters
 * with marks are composed, as most keyboards write them: a Mac's file names and some sheets take
 * them apart, and {@code hộ tịch} would not be the same field in two files.
 */
final class TextCache {

  private static final int PLACES = 1024;
  private static final int LONGEST = 64;

  private final @Nullable String[] texts = new @Nullable String[PLACES];

  /** The text of some characters. */
  String text(char[] characters, int start, int length) {
    if (length > LONGEST) {
      return composed(characters, start, length);
    }
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    @Nullable String known = texts[place];
    if (known != null && isSame(known, characters, start, length)) {
      return known;
    }
    String text = composed(characters, start, length);
    texts[place] = text;
    return text;
  }

  private static String composed(char[] characters, int start, int length) {
    return Normalizer.normalize(new String(characters, start, length), Normalizer.Form.NFC);
  }

  private static boolean isSame(String text, char[] characters, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[start + i]) {
        return false;
      }
    }
    return true;
  }
}
