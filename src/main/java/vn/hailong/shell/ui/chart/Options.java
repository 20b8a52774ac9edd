package vn.hailong.shell.ui.chart;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What all charts have in common. */
final class Options {

  /** Below this width names stand above their bars instead of beside them. */
  static final int NARROW = 560;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String FONT =
      "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
  private static final int LINE_HEIGHT = 20;

  private Options() {}

  static ObjectNode json(Map<String, ?> option) {
    return MAPPER.valueToTree(option);
  }

  static Map<String, Object> text() {
    return Map.of("fontFamily", FONT, "fontSize", 13, "color", Palette.INK);
  }

  static Map<String, Object> tooltip(String trigger) {
    return Map.of(
        "trigger",
        trigger,
        "formatter",
        "tip",
        "confine",
        true,
        "backgroundColor",
        Palette.SURFACE,
        "borderColor",
        Palette.LINE,
        "textStyle",
        Map.of("color", Palette.INK, "fontFamily", FONT, "fontSize", 13),
        "axisPointer",
        Map.of("type", "none"));
  }

  /** Shares 0..100, or from below 0 where bars go both ways. */
  static Map<String, Object> percentAxis(int from, int to, String formatter) {
    return Map.of(
        "type",
        "value",
        "min",
        from,
        "max",
        to,
        "axisLabel",
        Map.of("formatter", formatter, "color", Palette.MUTED, "hideOverlap", true),
        "splitLine",
        Map.of("lineStyle", Map.of("color", Palette.LINE)));
  }

  /** Names of bars, each with a note in a second line. */
  static Map<String, Object> names(List<String> names) {
    return Map.of(
        "type",
        "category",
        "inverse",
        true,
        "data",
        names,
        "axisTick",
        Map.of("show", false),
        "axisLine",
        Map.of("show", false),
        "axisLabel",
        Map.of(
            "formatter",
            "noted",
            "interval",
            0,
            "width",
            232,
            "overflow",
            "break",
            "lineHeight",
            LINE_HEIGHT,
            "rich",
            Map.of(
                "name", Map.of("color", Palette.INK, "lineHeight", LINE_HEIGHT),
                "note", Map.of("color", Palette.MUTED, "lineHeight", LINE_HEIGHT))));
  }

  /** How bars are laid out when there is no room beside them. */
  static List<Map<String, Object>> narrow(int right) {
    return List.of(
        Map.of(
            "query", Map.of("maxWidth", NARROW),
            "option",
                Map.of(
                    "grid", Map.of("left", 4, "right", right),
                    "yAxis",
                        Map.of(
                            "axisLabel",
                            Map.of(
                                "inside",
                                true,
                                "margin",
                                0,
                                "width",
                                280,
                                "align",
                                "left",
                                "verticalAlign",
                                "bottom",
                                "padding",
                                List.of(0, 0, 12, 0),
                                "formatter",
                                "notedInline")))));
  }

  static Map<String, Object> grid(int left, int right, int top) {
    return Map.of("left", left, "right", right, "top", top, "bottom", 28);
  }

  static String noted(String name, String note) {
    return name.replace('\n', ' ') + "\n" + note;
  }
}
