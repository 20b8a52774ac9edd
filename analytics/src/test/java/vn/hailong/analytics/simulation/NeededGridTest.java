package vn.hailong.analytics.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.simulation.VerdictCell.Answers;

/** How many of those who ask as many more as they need are settled, for the guide. */
@Tag("soak")
class NeededGridTest {

  private static final int OFFICES = 4000;
  private static final double[][] RATES_AND_TARGETS = {
    {0.97, 0.95}, {0.93, 0.95}, {0.93, 0.9}, {0.88, 0.9}, {0.6, 0.5}
  };

  @Test
  void aboutOneHalf() {
    List<String> misses = new ArrayList<>();
    Table table =
        new Table(
            "responses-needed", "answers", "weights", "n", "rate", "target", "median k", "settled");
    for (Answers answers : new Answers[] {Answers.ONE_ITEM, Answers.FIVE_ITEMS}) {
      for (@Nullable Double ratio : new @Nullable Double[] {null, 3.0}) {
        for (int used : new int[] {60, 150, 400}) {
          for (double[] pair : RATES_AND_TARGETS) {
            NeededCell cell = new NeededCell(pair[0], pair[1], used, answers, ratio);
            NeededCell.Result result = cell.run(OFFICES, 2);
            if (result.asked() >= OFFICES / 20) {
              table.row(
                  answers == Answers.ONE_ITEM ? "one item" : "five items",
                  ratio == null ? "no population" : "1 : " + ratio.intValue(),
                  used,
                  pair[0],
                  pair[1],
                  result.median(),
                  Table.percent(result.settled()));
              if (result.settled() < 0.4 || result.settled() > 0.68) {
                misses.add(cell + ": " + result);
              }
            }
          }
        }
      }
    }
    table.publish();
    assertEquals(List.of(), misses);
  }
}
