package vn.hailong.shell.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bars that go both ways from the middle of a scale: dissatisfied answers to the left, satisfied
 * ones to the right, the middle half and half. The ends carry the sums in words.
 */
public final class LikertBars {

  private static final int STEP = 10;
  private static final double HALF = 0.5;

  private final List<LikertAnswer> answers;
  private final List<LikertRow> rows;

  private LikertBars(List<LikertAnswer> answers, List<LikertRow> rows) {
    this.answers = answers;
    this.rows = rows;
  }

  /** The chart's option. */
  public static ObjectNode option(List<LikertAnswer> answers, List<LikertRow> rows) {
    return new LikertBars(answers, rows).option();
  }

  /** What its colours mean, in the order of the scale. */
  public static List<ChartContent.LegendEntry> legend(List<LikertAnswer> answers) {
    List<String> colours = colours(answers);
    return IntStream.range(0, answers.size())
        .mapToObj(i -> new ChartContent.LegendEntry(answers.get(i).words(), colours.get(i)))
        .toList();
  }

  private ObjectNode option() {
    List<Object> series = new ArrayList<>();
    series.addAll(side(LikertAnswer.Side.UNSATISFIED, -1, "left"));
    series.addAll(side(LikertAnswer.Side.SATISFIED, 1, "right"));
    int left = extent(LikertAnswer.Side.UNSATISFIED);
    int right = extent(LikertAnswer.Side.SATISFIED);
    Map<String, Object> base =
        Map.of(
            "textStyle", Options.text(),
            "grid", Options.grid(296, 64, 8),
            "tooltip", Options.tooltip("item"),
            "xAxis", Options.percentAxis(-left, right, "percentBothWays"),
            "yAxis", names(),
            "series", series);
    return Options.json(Map.of("baseOption", base, "media", Options.narrow(52)));
  }

  private Map<String, Object> names() {
    Map<String, Object> axis =
        new HashMap<>(
            Options.names(
                rows.stream().map(row -> Options.noted(row.name(), row.note())).toList()));
    // the axis line would stand at 0 in the middle of the bars; its labels stand at the left
    axis.put("axisLine", Map.of("show", false, "onZero", false));
    return axis;
  }

  /** From the middle outwards, as bars are stacked; the last one carries the sum. */
  private List<Map<String, Object>> side(LikertAnswer.Side side, int sign, String end) {
    List<Integer> order = outwards(answers, side);
    List<Integer> middle =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).side() == LikertAnswer.Side.MIDDLE)
            .boxed()
            .toList();
    List<Map<String, Object>> series = new ArrayList<>();
    middle.forEach(i -> series.add(segment(i, sign * HALF, end, false)));
    for (int i = 0; i < order.size(); i++) {
      series.add(segment(order.get(i), sign, end, i == order.size() - 1));
    }
    return series;
  }

  private Map<String, Object> segment(int answer, double sign, String end, boolean last) {
    boolean left = sign < 0;
    return Map.of(
        "id",
        end + answer,
        "type",
        "bar",
        "stack",
        "all",
        "barWidth",
        20,
        "itemStyle",
        Map.of(
            "color",
            colours(answers).get(answer),
            "borderColor",
            Palette.SURFACE,
            "borderWidth",
            1),
        "label",
        Map.of(
            "show",
            last,
            "position",
            end,
            "distance",
            6,
            "formatter",
            "words",
            "color",
            Palette.INK),
        "data",
        rows.stream()
            .map(row ->
                Map.of(
                    "value",
                    row.shares().get(answer) * 100 * sign,
                    "words",
                    left ? row.unsatisfied() : row.satisfied(),
                    "text",
                    row.tip()))
            .toList());
  }

  /** The longest bar of a side, rounded up to a tick, with some air for its label. */
  private int extent(LikertAnswer.Side side) {
    ToDoubleFunction<LikertRow> length =
        row ->
            IntStream.range(0, answers.size())
                .mapToDouble(i -> row.shares().get(i) * weight(answers.get(i).side(), side))
                .sum();
    double longest = rows.stream().mapToDouble(length).max().orElse(0) * 100;
    int ticks = (int) Math.ceil(longest / STEP);
    int air = side == LikertAnswer.Side.UNSATISFIED ? 1 : 0;
    return Math.max(1, ticks + air) * STEP;
  }

  private static double weight(LikertAnswer.Side of, LikertAnswer.Side side) {
    return of == side ? 1 : of == LikertAnswer.Side.MIDDLE ? HALF : 0;
  }

  private static List<String> colours(List<LikertAnswer> answers) {
    String[] colours = new String[answers.size()];
    Arrays.fill(colours, Palette.NEUTRAL);
    List<Integer> bad = outwards(answers, LikertAnswer.Side.UNSATISFIED);
    List<Integer> good = outwards(answers, LikertAnswer.Side.SATISFIED);
    for (int i = 0; i < bad.size(); i++) {
      colours[bad.get(i)] = Palette.unsatisfied(i, bad.size());
    }
    for (int i = 0; i < good.size(); i++) {
      colours[good.get(i)] = Palette.satisfied(i, good.size());
    }
    return List.of(colours);
  }

  /** The answers of a side from the middle of the scale outwards, whichever way the scale runs. */
  private static List<Integer> outwards(List<LikertAnswer> answers, LikertAnswer.Side side) {
    List<Integer> found =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).side() == side)
            .boxed()
            .toList();
    boolean upperPart = found.isEmpty() || answers.size() - found.getLast() <= found.getFirst() + 1;
    return upperPart ? found : found.reversed();
  }
}
