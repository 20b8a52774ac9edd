package vn.hailong.analytics.cli;

/** Lines of text, one below the other, no wider than a printed page. */
final class TextPage {

  /** Of all tables, in characters. */
  static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line as it is. */
  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** Adds a sentence or more, in lines of the page's width. */
  void paragraph(String sentences) {
    TextLayout.wrap(sentences, WIDTH).forEach(this::line);
  }

  /** Adds a row of a table. */
  void row(TextRow row) {
    row.lines().forEach(this::line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
