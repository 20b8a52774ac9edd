package vn.hailong.shell.ui.chart;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Upright columns of counts in the order of time, from 0. */
public final class Columns {

  private Columns() {}

  /**
   * One column.
   *
   * @param name such as a day
   * @param tip what a closer look tells, in lines
   */
  public record Column(String name, long count, String tip) {}

  /** The chart's option. */
  public static ObjectNode option(List<Column> columns) {
    Map<String, Object> bars =
        Map.of(
            "id",
            "columns",
            "type",
            "bar",
            "barMaxWidth",
            28,
            "itemStyle",
            Map.of("color", Palette.ACCENT, "borderRadius", List.of(3, 3, 0, 0)),
            "data",
            columns.stream()
                .map(column -> Map.of("value", column.count(), "text", column.tip()))
                .toList());
    return Options.json(
        Map.of(
            "textStyle", Options.text(),
            "grid", Map.of("left", 44, "right", 8, "top", 16, "bottom", 28),
            "tooltip", Options.tooltip("axis"),
            "xAxis",
                Map.of(
                    "type", "category",
                    "data", columns.stream().map(Column::name).toList(),
                    "axisTick", Map.of("show", false),
                    "axisLine", Map.of("lineStyle", Map.of("color", Palette.LINE)),
                    "axisLabel", Map.of("color", Palette.MUTED, "hideOverlap", true)),
            "yAxis",
                Map.of(
                    "type",
                    "value",
                    "min",
                    0,
                    "minInterval",
                    1,
                    "axisLabel",
                    Map.of("formatter", "count", "color", Palette.MUTED),
                    "splitLine",
                    Map.of("lineStyle", Map.of("color", Palette.LINE))),
            "series", List.of(bars)));
  }
}
