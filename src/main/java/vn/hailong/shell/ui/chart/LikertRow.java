package vn.hailong.shell.ui.chart;

import java.util.List;

/**
 * One bar of {@link LikertBars}.
 *
 * @param name the question
 * @param note stands under the name, such as {@code n = 408}
 * @param shares of each answer among the valid ones, 0..1, in the order of the answers
 * @param unsatisfied how the left end is labelled
 * @param satisfied how the right end is labelled
 * @param tip what a closer look tells, in lines
 */
public record LikertRow(
    String name,
    String note,
    List<Double> shares,
    String unsatisfied,
    String satisfied,
    String tip) {

  public LikertRow {
    shares = List.copyOf(shares);
  }
}
