package vn.hailong.analytics.cli;

import java.text.Normalizer;

/** Cells of a table in fixed-width text. */
final class TextLayout {

  private TextLayout() {}

  /** Text cut and padded on the right to a width in characters. */
  static String left(String text, int width) {
    String cell = cut(text, width);
    return cell + " ".repeat(width - length(cell));
  }

  /** Text padded on the left to a width in characters, not cut. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }

  /** A bar for a share: full for 1 and more. */
  static String bar(double share, int width) {
    int filled = (int) Math.round(Math.clamp(share, 0, 1) * width);
    return "█".repeat(filled) + "░".repeat(width - filled);
  }

  private static String cut(String text, int width) {
    // Composed, a Vietnamese letter with its marks is one character.
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return length(composed) <= width
        ? composed
        : composed.substring(0, composed.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
