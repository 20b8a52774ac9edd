package vn.hailong.analytics.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cells of a table in fixed-width text. */
final class TextLayout {

  private TextLayout() {}

  /** Text padded on the right to a width in characters, not cut. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Text padded on the left to a width in characters, not cut. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** A bar for a share: full for 1 and more. */
  static String bar(double share, int width) {
    int filled = (int) Math.round(Math.clamp(share, 0, 1) * width);
    return "█".repeat(filled) + "░".repeat(width - filled);
  }

  /** Text in lines of at most a width in characters, broken between words; one line at least. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    // Composed, a Vietnamese letter with its marks is one character.
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).split(" ", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes: marks that stand over the letter before them take none. */
  static int width(CharSequence text) {
    return (int)
        text.codePoints()
            .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
            .count();
  }
}
