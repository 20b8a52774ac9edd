package vn.hailong.analytics.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.simulation.AnswerModel;

class SequentialRateTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final Target TARGET = new Target(0.95);

  private static SequentialRate.Builder perfect(int days, int perDay) {
    SequentialRate.Builder builder = SequentialRate.builder(1, 0.95);
    for (int day = 0; day < days; day++) {
      builder.add(FIRST.plusDays(day), 1, 1, perDay);
    }
    return builder;
  }

  @Test
  void reachedOnTheDayOnWhichEnoughHaveAnswered() {
    SequentialVerdict verdict = perfect(12, 10).build().verdict(TARGET);
    assertEquals(Verdict.REACHED, verdict.verdict());
    assertEquals(FIRST.plusDays(9), verdict.reachedOn()); // 98 are needed
    assertNull(verdict.notReachedOn());
  }

  @Test
  void limitsOnlyEverCloseIn() {
    SequentialRate.Builder builder = SequentialRate.builder(5, 0.95);
    SplittableRandom random = new SplittableRandom(3);
    AnswerModel model = AnswerModel.beta(5, 0.9, 0.5, 0.8);
    for (int i = 0; i < 600; i++) {
      builder.add(FIRST.plusDays(i / 15), model.moments(model.draw(random)));
    }
    List<SequentialLook> looks = builder.build().looks();
    assertEquals(40, looks.size());
    assertEquals(600, looks.getLast().respondents());
    for (int i = 1; i < looks.size(); i++) {
      assertTrue(looks.get(i).low() >= looks.get(i - 1).low());
      assertTrue(looks.get(i).high() <= looks.get(i - 1).high());
    }
    SequentialLook last = looks.getLast();
    assertTrue(last.low() > 0.8 && last.low() < 0.9, last::toString);
    assertTrue(last.high() > 0.9 && last.high() < 0.97, last::toString);
  }

  @Test
  void verdictAgreesWithTheCapitalItself() {
    SplittableRandom random = new SplittableRandom(4);
    for (int office = 0; office < 20; office++) {
      AnswerModel model = AnswerModel.oneItem(0.86 + 0.01 * (office % 14));
      SequentialRate.Builder builder = SequentialRate.builder(1, 0.95);
      AnswerCounts counts = new AnswerCounts(1);
      boolean reached = false;
      boolean missed = false;
      for (int day = 0; day < 20; day++) {
        for (int i = 0; i < 15; i++) {
          int respondent = model.draw(random);
          counts.add(1, model.satisfied(respondent), 1);
          builder.add(FIRST.plusDays(day), model.moments(respondent));
        }
        reached |= Capital.log(counts, 0.95) >= Math.log(40);
        missed |= Capital.log(counts.swapped(), 0.05) >= Math.log(40);
      }
      SequentialVerdict verdict = builder.build().verdict(TARGET);
      assertEquals(reached, verdict.reachedOn() != null);
      assertEquals(missed, verdict.notReachedOn() != null);
    }
  }

  @Test
  void orderWithinTheDayDoesNotMatter() {
    SequentialRate forwards =
        SequentialRate.builder(2, 0.95)
            .add(FIRST, 2, 2, 30)
            .add(FIRST, 1, 0, 2)
            .add(FIRST.plusDays(1), 2, 1, 4)
            .build();
    SequentialRate backwards =
        SequentialRate.builder(2, 0.95)
            .add(FIRST.plusDays(1), 2, 1, 4)
            .add(FIRST, 1, 0, 2)
            .add(FIRST, 2, 2, 30)
            .build();
    assertEquals(forwards.looks(), backwards.looks());
    assertEquals(60.0 / 62, forwards.looks().getFirst().value());
  }

  @Test
  void aRateThatChangesIsSaidToHaveChanged() {
    SequentialRate.Builder builder = perfect(12, 10);
    for (int day = 20; day < 40; day++) {
      builder.add(FIRST.plusDays(day), 1, 0, 10);
    }
    SequentialVerdict verdict = builder.build().verdict(TARGET);
    assertEquals(Verdict.UNDETERMINED, verdict.verdict());
    assertTrue(verdict.hasChanged());
  }

  @Test
  void whoAnswersNothingIsLeftOut() {
    SequentialRate rate =
        SequentialRate.builder(Measures.item("A1"), 0.95).add(FIRST, Moments.NONE).build();
    assertEquals(List.of(), rate.looks());
    assertEquals(Verdict.UNDETERMINED, rate.verdict(TARGET).verdict());
    assertFalse(rate.verdict(TARGET).hasChanged());
  }

  @Test
  void refusesAnswersThatCannotBe() {
    SequentialRate.Builder builder = SequentialRate.builder(2, 0.95);
    assertThrows(IllegalArgumentException.class, () -> builder.add(FIRST, 3, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> builder.add(FIRST, 1, 2, 1));
    Moments two = Moments.of(1, 1, 1).plus(Moments.of(1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> builder.add(FIRST, two));
    assertThrows(IllegalArgumentException.class, () -> SequentialRate.builder(1, 1));
  }
}
