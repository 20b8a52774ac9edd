package vn.hailong.shell.ui.chart;

import java.util.List;
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
    return Options.json(
        Part.with("grid", Options.grid(44, 8, 16))
            .and("tooltip", Options.tooltip("axis"))
            .and("xAxis", days(columns))
            .and("yAxis", counts())
            .and("series", List.of(bars(columns))));
  }

  private static Part days(List<Column> columns) {
    return Part.with("type", "category")
        .and("data", columns.stream().map(Column::name).toList())
        .and("axisTick", Options.hidden())
        .and("axisLine", Part.with("lineStyle", Part.with("color", Palette.LINE)))
        .and("axisLabel", Part.with("color", Palette.MUTED).and("hideOverlap", true));
  }

  private static Part counts() {
    return Part.with("type", "value")
        .and("min", 0)
        .and("minInterval", 1)
        .and("axisLabel", Options.axisLabel("count"))
        .and("splitLine", Options.splitLine());
  }

  private static Part bars(List<Column> columns) {
    return Part.with("id", "columns")
        .and("type", "bar")
        .and("barMaxWidth", 28)
        .and(
            "itemStyle",
            Part.with("color", Palette.ACCENT).and("borderRadius", List.of(3, 3, 0, 0)))
        .and(
            "data",
            columns.stream()
                .map(column -> Part.with("value", column.count()).and("text", column.tip()))
                .toList());
  }
}
