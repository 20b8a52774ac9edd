package vn.hailong.shell.ui.chart;

import java.util.List;

/**
 * The figures of a chart, ready for the reader.
 *
 * @param head names of the columns; the first column names the rows
 * @param rows as many cells as there are columns
 */
public record TableContent(List<String> head, List<List<String>> rows) {

  public TableContent {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
