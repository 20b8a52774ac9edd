package vn.hailong.analytics.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.analytics.simulation.VerdictCell.Answers;
import vn.hailong.analytics.simulation.VerdictCell.Result;

/** The whole grid of the guide, some 20 minutes. */
@Tag("soak")
class VerdictGridTest {

  private static final int SAMPLES = 10_000;
  private static final double[] RATES = {0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99};
  private static final int[] SIZES = {40, 60, 100, 200, 500, 1000, 2000};
  private static final @Nullable Double[] WEIGHT_RATIOS = {null, 1.0, 3.0, 6.0};

  /** Three standard errors of a share of 0.03 and of 0.06 in so many samples. */
  private static final double CHANCE_REACHED = 3 * Math.sqrt(0.03 * 0.97 / SAMPLES);

  private static final double CHANCE_COVERED = 3 * Math.sqrt(0.06 * 0.94 / SAMPLES);

  @ParameterizedTest
  @EnumSource(Answers.class)
  void coverageAndFalseVerdicts(Answers answers) {
    List<String> misses = new ArrayList<>();
    for (@Nullable Double ratio : WEIGHT_RATIOS) {
      String design = ratio == null ? "no-population" : "weights-" + ratio.intValue() + "-to-1";
      Table table =
          new Table("verdict-" + answers.name().toLowerCase(Locale.ROOT) + "-" + design, columns());
      for (int used : SIZES) {
        List<Object> cells = new ArrayList<>(List.of(used));
        for (double rate : RATES) {
          Result result = new VerdictCell(rate, used, answers, ratio).run(SAMPLES, 1);
          cells.add("%.1f / %.2f".formatted(result.coverage() * 100, result.reached() * 100));
          if (isPromised(answers, rate, used, ratio) && !isKept(answers, used, result)) {
            misses.add(design + ", n = " + used + ", rate " + rate + ": " + result);
          }
        }
        table.row(cells.toArray());
      }
      table.publish();
    }
    assertEquals(List.of(), misses);
  }

  /**
   * One item always; several where at least ten respondents' worth of answers are not satisfied.
   * With fewer a sample sometimes holds hardly any dissatisfied respondent, and then shows too
   * little variance.
   */
  private static boolean isPromised(
      Answers answers, double rate, int used, @Nullable Double ratio) {
    return (ratio == null || ratio <= 3)
        && (answers == Answers.ONE_ITEM || used * (1 - rate) > 10 - 1e-9)
        && answers != Answers.FIVE_ITEMS_HARD;
  }

  private static boolean isKept(Answers answers, int used, Result result) {
    double most = answers == Answers.ONE_ITEM ? 0.03 : used < 100 ? 0.045 : 0.035;
    return result.coverage() >= 0.94 - CHANCE_COVERED && result.reached() <= most + CHANCE_REACHED;
  }

  private static String[] columns() {
    String[] columns = new String[RATES.length + 1];
    columns[0] = "n";
    for (int i = 0; i < RATES.length; i++) {
      columns[i + 1] = String.valueOf(RATES[i]);
    }
    return columns;
  }
}
