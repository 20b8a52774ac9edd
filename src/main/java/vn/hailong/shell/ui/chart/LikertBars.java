package vn.hailong.shell.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    List<Part> series = new ArrayList<>();
    series.addAll(side(LikertAnswer.Side.UNSATISFIED, -1, "left"));
    series.addAll(side(LikertAnswer.Side.SATISFIED, 1, "right"));
    int left = extent(LikertAnswer.Side.UNSATISFIED);
    int right = extent(LikertAnswer.Side.SATISFIED);
    List<String> names = rows.stream().map(row -> Options.noted(row.name(), row.note())).toList();
    return Options.responsive(
        Part.with("grid", Options.grid(252, 56, 8))
            .and("tooltip", Options.tooltip("item"))
            .and("xAxis", Options.percentAxis(-left, right, "percentBothWays"))
            // without a line that would stand at 0, in the middle of the bars
            .and(
                "yAxis",
                Options.names(names).and("axisLine", Options.hidden().and("onZero", false)))
            .and("series", series),
        52);
  }

  /** From the middle outwards, as bars are stacked; the last one carries the sum. */
  private List<Part> side(LikertAnswer.Side side, int sign, String end) {
    List<Integer> order = outwards(answers, side);
    List<Integer> middle =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).side() == LikertAnswer.Side.MIDDLE)
            .boxed()
            .toList();
    List<Part> series = new ArrayList<>();
    middle.forEach(i -> series.add(segment(i, sign * HALF, end, false)));
    for (int i = 0; i < order.size(); i++) {
      series.add(segment(order.get(i), sign, end, i == order.size() - 1));
    }
    return series;
  }

  private Part segment(int answer, double sign, String end, boolean last) {
    Part label =
        Part.with("show", last)
            .and("position", end)
            .and("distance", 6)
            .and("formatter", "words")
            .and("color", Palette.INK);
    return Part.with("id", end + answer)
        .and("type", "bar")
        .and("stack", "all")
        .and("barWidth", 20)
        .and(
            "itemStyle",
            Part.with("color", colours(answers).get(answer))
                .and("borderColor", Palette.SURFACE)
                .and("borderWidth", 1))
        .and("label", label)
        .and("data", rows.stream().map(row -> value(row, answer, sign)).toList());
  }

  private static Part value(LikertRow row, int answer, double sign) {
    return Part.with("value", row.shares().get(answer) * 100 * sign)
        .and("words", sign < 0 ? row.unsatisfied() : row.satisfied())
        .and("text", row.tip());
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
