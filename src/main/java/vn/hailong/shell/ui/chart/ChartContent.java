package vn.hailong.shell.ui.chart;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything a {@link ChartPanel} shows.
 *
 * @param option of the chart
 * @param summary the chart in one or two sentences, for those who do not see it
 * @param table the same figures
 * @param rows how many bars lie under each other, which decides the height; 0 for charts of fixed
 *     height
 * @param legend what the colours mean; empty when there is one colour only
 */
public record ChartContent(
    ObjectNode option, String summary, TableContent table, int rows, List<LegendEntry> legend) {

  public ChartContent {
    legend = List.copyOf(legend);
  }

  /** Whether its names are whole sentences: charts with a legend show questions. */
  boolean hasLongNames() {
    return !legend.isEmpty();
  }

  /** One colour and its meaning. */
  public record LegendEntry(String words, String colour) {}
}
