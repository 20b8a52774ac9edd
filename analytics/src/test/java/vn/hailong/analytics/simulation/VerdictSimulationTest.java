package vn.hailong.analytics.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.simulation.VerdictCell.Answers;
import vn.hailong.analytics.simulation.VerdictCell.Result;

/** Coverage and false verdicts in a few cells; {@link VerdictGridTest} tries the whole grid. */
class VerdictSimulationTest {

  private static final int SAMPLES = 1000;

  /** Two standard errors of a coverage of 0.94 and of a share of 0.03 in so many samples. */
  private static final double CHANCE_COVERED = 2 * Math.sqrt(0.94 * 0.06 / SAMPLES);

  private static final double CHANCE_REACHED = 2 * Math.sqrt(0.03 * 0.97 / SAMPLES);

  @ParameterizedTest
  @CsvSource({
    "ONE_ITEM, 0.95, 100, , 0.94, 0.03",
    "ONE_ITEM, 0.5, 300, , 0.94, 0.03",
    "ONE_ITEM, 0.9, 40, 3, 0.94, 0.03",
    "FIVE_ITEMS, 0.9, 60, , 0.94, 0.045",
    "FIVE_ITEMS, 0.95, 300, , 0.94, 0.035",
    "FIVE_ITEMS, 0.8, 200, 3, 0.94, 0.035",
  })
  void limitsCoverAndTargetsAreSeldomFalselyReached(
      Answers answers,
      double rate,
      int used,
      @Nullable Double weightRatio,
      double leastCoverage,
      double mostReached) {
    Result result = new VerdictCell(rate, used, answers, weightRatio).run(SAMPLES, 20260101);
    assertTrue(
        result.coverage() >= leastCoverage - CHANCE_COVERED, () -> "coverage " + result.coverage());
    assertTrue(
        result.reached() <= mostReached + CHANCE_REACHED, () -> "reached " + result.reached());
    // Limits that hold by being useless would pass the two above.
    assertTrue(result.reached() + result.notReached() > 0, "limits that never exclude anything");
  }

  @ParameterizedTest
  @CsvSource({
    "ONE_ITEM, 0.97, 0.95, 150, ",
    "ONE_ITEM, 0.86, 0.9, 150, ",
    "FIVE_ITEMS, 0.93, 0.9, 150, 3",
  })
  void aboutHalfOfThoseWhoAskAsManyMoreAsNeededAreSettled(
      Answers answers, double rate, double target, int used, @Nullable Double weightRatio) {
    NeededCell.Result result =
        new NeededCell(rate, target, used, answers, weightRatio).run(300, 20260102);
    assertTrue(result.asked() >= 100, () -> "only " + result.asked() + " undetermined");
    assertTrue(
        result.settled() > 0.4 && result.settled() < 0.65, () -> "settled " + result.settled());
  }
}
