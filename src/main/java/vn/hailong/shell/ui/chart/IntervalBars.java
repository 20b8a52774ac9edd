package vn.hailong.shell.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Horizontal bars of shares with their confidence intervals as whiskers and the target as a thin
 * line. The axis always runs from 0 to 100 %.
 */
public final class IntervalBars {

  /** Under this share the words do not fit on the bar. */
  private static final double SHORT = 0.25;

  private IntervalBars() {}

  /** A target and how its line is labelled. */
  public record Target(double share, String words) {}

  /** The chart's option. */
  public static ObjectNode option(List<Bar> bars, @Nullable Target target) {
    List<Object> series = new ArrayList<>();
    series.add(bars(bars, target));
    if (bars.stream().anyMatch(bar -> bar.low() != null)) {
      series.add(whiskers(bars));
    }
    Map<String, Object> base =
        Map.of(
            "textStyle", Options.text(),
            "grid", Options.grid(252, 24, target == null ? 8 : 28),
            "tooltip", Options.tooltip("item"),
            "xAxis", Options.percentAxis(0, 100, "percent"),
            "yAxis",
                Options.names(
                    bars.stream().map(bar -> Options.noted(bar.name(), bar.note())).toList()),
            "series", series);
    return Options.json(Map.of("baseOption", base, "media", Options.narrow(12)));
  }

  private static Map<String, Object> bars(List<Bar> bars, @Nullable Target target) {
    return Map.of(
        "id",
        "bars",
        "type",
        "bar",
        "barWidth",
        18,
        "itemStyle",
        Map.of("color", Palette.ACCENT, "borderRadius", List.of(0, 3, 3, 0)),
        "label",
        Map.of("show", true, "formatter", "words", "fontWeight", 600),
        "data",
        bars.stream().map(IntervalBars::bar).toList(),
        "markLine",
        target == null ? Map.of() : line(target));
  }

  private static Map<String, Object> bar(Bar bar) {
    Double share = bar.share();
    boolean onBar = share != null && share >= SHORT;
    Map<String, Object> label =
        onBar
            ? Map.of("position", "insideLeft", "color", Palette.ON_ACCENT)
            : Map.of("position", "right", "color", share == null ? Palette.MUTED : Palette.INK);
    return Map.of(
        "value",
        share == null ? 0 : share * 100,
        "words",
        bar.words(),
        "text",
        bar.tip(),
        "label",
        label);
  }

  private static Map<String, Object> whiskers(List<Bar> bars) {
    List<Object> data = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (bar.low() != null && bar.high() != null) {
        data.add(Map.of("value", List.of(i, bar.low() * 100, bar.high() * 100), "text", bar.tip()));
      }
    }
    return Map.of(
        "id",
        "whiskers",
        "type",
        "custom",
        "renderItem",
        "whisker",
        "itemStyle",
        Map.of("color", Palette.INK),
        "encode",
        Map.of("x", List.of(1, 2), "y", 0),
        "z",
        5,
        "data",
        data);
  }

  static Map<String, Object> line(Target target) {
    return Map.of(
        "symbol",
        "none",
        "silent",
        true,
        "animation",
        false,
        "lineStyle",
        Map.of("color", Palette.INK, "width", 1, "type", "solid"),
        "label",
        Map.of(
            "formatter", target.words(), "color", Palette.INK, "position", "end", "align", "right"),
        "data",
        List.of(Map.of("xAxis", target.share() * 100)));
  }
}
