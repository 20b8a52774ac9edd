package vn.hailong.shell.ui.chart;

import java.util.ArrayList;
import java.util.List;
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
    List<Part> series = new ArrayList<>();
    series.add(bars(bars, target));
    if (bars.stream().anyMatch(bar -> bar.low() != null)) {
      series.add(whiskers(bars));
    }
    List<String> names = bars.stream().map(bar -> Options.noted(bar.name(), bar.note())).toList();
    return Options.responsive(
        Part.with("grid", Options.grid(252, 24, target == null ? 8 : 28))
            .and("tooltip", Options.tooltip("item"))
            .and("xAxis", Options.percentAxis(0, 100, "percent"))
            .and("yAxis", Options.names(names))
            .and("series", series),
        12);
  }

  private static Part bars(List<Bar> bars, @Nullable Target target) {
    Part series =
        Part.with("id", "bars")
            .and("type", "bar")
            .and("barWidth", 18)
            .and(
                "itemStyle",
                Part.with("color", Palette.ACCENT).and("borderRadius", List.of(0, 3, 3, 0)))
            .and("label", Part.with("show", true).and("formatter", "words").and("fontWeight", 600))
            .and("data", bars.stream().map(IntervalBars::bar).toList());
    return target == null ? series : series.and("markLine", line(target));
  }

  private static Part bar(Bar bar) {
    Double share = bar.share();
    Part inside = Part.with("position", "insideLeft").and("color", Palette.ON_ACCENT);
    Part behind =
        Part.with("position", "right").and("color", share == null ? Palette.MUTED : Palette.INK);
    return Part.with("value", share == null ? 0 : share * 100)
        .and("words", bar.words())
        .and("text", bar.tip())
        .and("label", share != null && share >= SHORT ? inside : behind);
  }

  private static Part whiskers(List<Bar> bars) {
    List<Part> data = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (bar.low() != null && bar.high() != null) {
        data.add(
            Part.with("value", List.of(i, bar.low() * 100, bar.high() * 100))
                .and("text", bar.tip()));
      }
    }
    return Part.with("id", "whiskers")
        .and("type", "custom")
        .and("renderItem", "whisker")
        .and("itemStyle", Part.with("color", Palette.INK))
        .and("encode", Part.with("x", List.of(1, 2)).and("y", 0))
        .and("z", 5)
        .and("data", data);
  }

  private static Part line(Target target) {
    // the axis of names runs downwards: its start is at the top
    Part label =
        Part.with("formatter", target.words())
            .and("color", Palette.INK)
            .and("position", "start")
            .and("align", "right");
    return Part.with("symbol", "none")
        .and("silent", true)
        .and("animation", false)
        .and("lineStyle", Part.with("color", Palette.INK).and("width", 1).and("type", "solid"))
        .and("label", label)
        .and("data", List.of(Part.with("xAxis", target.share() * 100)));
  }
}
