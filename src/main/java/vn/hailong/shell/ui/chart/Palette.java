package vn.hailong.shell.ui.chart;

import java.util.List;

/** The theme's colours by name; the page resolves them for light and dark. */
final class Palette {

  static final String INK = "var(--hl-ink)";
  static final String MUTED = "var(--hl-muted)";
  static final String LINE = "var(--hl-line)";
  static final String SURFACE = "var(--hl-surface)";
  static final String ACCENT = "var(--hl-accent)";
  static final String ON_ACCENT = "var(--hl-on-accent)";

  private static final List<String> SCALE =
      List.of(
          "var(--hl-scale-1)",
          "var(--hl-scale-2)",
          "var(--hl-scale-3)",
          "var(--hl-scale-4)",
          "var(--hl-scale-5)");

  /** The middle of a scale, neither good nor bad. */
  static final String NEUTRAL = SCALE.get(2);

  private Palette() {}

  /** The colour of one of several dissatisfied answers, counted from the middle outwards. */
  static String unsatisfied(int outwards, int answers) {
    return SCALE.get(outwards * 2 >= answers - 1 ? 0 : 1);
  }

  /** The colour of one of several satisfied answers, counted from the middle outwards. */
  static String satisfied(int outwards, int answers) {
    return SCALE.get(outwards * 2 >= answers - 1 ? 4 : 3);
  }
}
