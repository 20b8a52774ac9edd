package vn.hailong.analytics.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One row of a table: cells beside each other, as many lines high as its highest cell. */
final class TextRow {

  private final List<Cell> cells = new ArrayList<>();

  private record Cell(List<String> lines, int width, boolean right) {

    String line(int number) {
      String text = number < lines.size() ? lines.get(number) : "";
      return right ? TextLayout.right(text, width) : TextLayout.left(text, width);
    }
  }

  /** Adds text that goes on in the next line where it is too long. */
  TextRow wrapped(String text, int width) {
    return lines(TextLayout.wrap(text, width), width);
  }

  /** Adds lines. */
  TextRow lines(List<String> lines, int width) {
    cells.add(new Cell(List.copyOf(lines), width, false));
    return this;
  }

  /** Adds text on the left. */
  TextRow left(String text, int width) {
    return lines(List.of(text), width);
  }

  /** Adds text on the right. */
  TextRow right(String text, int width) {
    cells.add(new Cell(List.of(text), width, true));
    return this;
  }

  /** Adds room. */
  TextRow gap(int width) {
    return left("", width);
  }

  /** The lines of the row, without spaces at their ends. */
  List<String> lines() {
    int height = Collections.max(cells.stream().map(cell -> cell.lines().size()).toList());
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < height; number++) {
      StringBuilder line = new StringBuilder();
      for (Cell cell : cells) {
        line.append(cell.line(number));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
