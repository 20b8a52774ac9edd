package vn.hailong.shell.ui.chart;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What all charts have in common. */
final class Options {

  /** Below this width names stand above their bars instead of beside them. */
  static final int NARROW = 560;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int FONT_SIZE = 13;
  private static final int LINE_HEIGHT = 18;
  private static final int BELOW = 28;

  private Options() {}

  static ObjectNode json(Part option) {
    return MAPPER.valueToTree(option);
  }

  static Part tooltip(String trigger) {
    return Part.with("trigger", trigger)
        .and("formatter", "tip")
        .and("confine", true)
        .and("backgroundColor", Palette.SURFACE)
        .and("borderColor", Palette.LINE)
        .and("textStyle", Part.with("color", Palette.INK).and("fontSize", FONT_SIZE))
        .and("axisPointer", Part.with("type", "none"));
  }

  /** Shares 0..100, or from below 0 where bars go both ways. */
  static Part percentAxis(int from, int to, String formatter) {
    return Part.with("type", "value")
        .and("min", from)
        .and("max", to)
        .and("axisLabel", axisLabel(formatter))
        .and("splitLine", splitLine());
  }

  static Part axisLabel(String formatter) {
    return Part.with("formatter", formatter).and("color", Palette.MUTED).and("hideOverlap", true);
  }

  static Part splitLine() {
    return Part.with("lineStyle", Part.with("color", Palette.LINE));
  }

  static Part hidden() {
    return Part.with("show", false);
  }

  /** Names of bars, each with a note in a second line. */
  static Part names(List<String> names) {
    Part label =
        Part.with("formatter", "noted")
            .and("interval", 0)
            .and("rich", Part.with("name", style(Palette.INK)).and("note", style(Palette.MUTED)));
    return Part.with("type", "category")
        .and("inverse", true)
        .and("data", names)
        .and("axisTick", hidden())
        .and("axisLine", hidden())
        .and("axisLabel", label);
  }

  private static Part style(String colour) {
    return Part.with("color", colour).and("fontSize", FONT_SIZE).and("lineHeight", LINE_HEIGHT);
  }

  /** With another layout where there is no room for names beside bars. */
  static ObjectNode responsive(Part base, int right) {
    Part label =
        Part.with("inside", true)
            .and("margin", 0)
            .and("align", "left")
            .and("verticalAlign", "bottom")
            .and("padding", List.of(0, 0, 12, 0))
            .and("formatter", "notedInline");
    Part narrow =
        Part.with("grid", Part.with("left", 4).and("right", right))
            .and("yAxis", Part.with("axisLabel", label));
    Part when = Part.with("query", Part.with("maxWidth", NARROW)).and("option", narrow);
    return json(Part.with("baseOption", base).and("media", List.of(when)));
  }

  static Part grid(int left, int right, int top) {
    return Part.with("left", left).and("right", right).and("top", top).and("bottom", BELOW);
  }

  static String noted(String name, String note) {
    return name.replace('\n', ' ') + "\n" + note;
  }
}
