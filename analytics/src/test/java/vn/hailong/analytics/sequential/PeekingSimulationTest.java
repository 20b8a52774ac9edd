package vn.hailong.analytics.sequential;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.simulation.AnswerModel;

/** Offices looked at on 120 days' ends; {@link PeekingGridTest} measures more closely. */
class PeekingSimulationTest {

  private static DailyLooks offices(AnswerModel[] models, int offices) {
    SplittableRandom random = new SplittableRandom(20260103);
    DailyLooks looks = new DailyLooks(0.95, 120, 15);
    for (int i = 0; i < offices; i++) {
      looks.office(models, random);
    }
    return looks;
  }

  @Test
  void atTheTargetReachedIsSeldomSaid() {
    DailyLooks looks = offices(new AnswerModel[] {AnswerModel.oneItem(0.95)}, 1000);
    assertTrue(looks.reached() <= 0.03, () -> "reached " + looks.reached());
    assertTrue(looks.reached() > 0.005, () -> "needlessly cautious: " + looks.reached());
    assertTrue(looks.notReached() <= 0.03, () -> "not reached " + looks.notReached());
  }

  @Test
  void nearlyAllGoodOfficesAreFound() {
    DailyLooks looks = offices(new AnswerModel[] {AnswerModel.oneItem(0.98)}, 300);
    assertTrue(looks.reachedBy(60) > 0.9, () -> "reached " + looks.reachedBy(60));
  }

  @Test
  void looksAtFixedLimitsWouldMislead() {
    double share = FixedLooks.falselyReached(AnswerModel.oneItem(0.95), 0.95, 120, 15, 300, 5);
    assertTrue(share > 0.08, () -> "only " + share);
  }
}
