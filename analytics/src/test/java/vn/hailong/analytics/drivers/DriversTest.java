package vn.hailong.analytics.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hailong.analytics.recorded.SmallQuestionnaire.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.drivers.Placement.Quadrant;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.SmallQuestionnaire;

/** Against R 4.2.2: {@code cor(method = …)} and lm over all subsets in {@code drivers.R}. */
class DriversTest {

  private static final Questionnaire SMALL =
      SmallQuestionnaire.of(List.of(List.of("Q0", "Q1"), List.of("A1", "A2")));

  private final Recorded r = Recorded.by("drivers");

  @Test
  void driversAreThoseOfCorAndLm() {
    Drivers drivers = recorded();
    r.check("complete", drivers.complete());
    r.check("r2", drivers.rSquared().get());
    for (Driver driver : drivers.factors()) {
      r.check(driver.factor() + " n", driver.respondents());
      r.check(driver.factor() + " spearman", driver.spearman().get());
      r.check(driver.factor() + " kendall", driver.kendall().get());
      r.check(driver.factor() + " lmg", driver.share().get() * drivers.rSquared().get());
    }
    assertEquals(
        1, drivers.factors().stream().mapToDouble(driver -> driver.share().get()).sum(), 1e-12);
  }

  @Test
  void importanceAndPerformance() {
    List<Placement> table =
        Placement.of(
            recorded(), Map.of("A", 0.81, "B", 0.97, "C", 0.70, "X", 0.5), new Target(0.95));
    assertEquals(List.of("A", "B", "C"), table.stream().map(Placement::factor).toList());
    assertEquals(
        List.of(Quadrant.CONCENTRATE_HERE, Quadrant.POSSIBLE_OVERKILL, Quadrant.LOW_PRIORITY),
        table.stream().map(Placement::quadrant).toList());
    assertEquals(
        Quadrant.KEEP_UP,
        Placement.of(recorded(), Map.of("A", 0.95), new Target(0.95)).getFirst().quadrant());
  }

  @Test
  void theOverallItemIsLeftOutOfItsOwnFactor() {
    Drivers.Builder builder = Drivers.builder(SMALL, "Q0", SMALL.factors());
    for (int i = 0; i < 6; i++) {
      builder.add(answers(1 + i % 5, 5 - i % 5, 3, 1 + i % 3));
    }
    Driver own = builder.build().factors().getFirst();
    assertEquals("Q", own.factor());
    assertEquals(-1, own.spearman().get(), 1e-12);
    assertEquals(-1, own.kendall().get(), 1e-12);
  }

  @Test
  void withoutEnoughAnswersTheReasonSaysSo() {
    Drivers none = Drivers.builder(SMALL, "Q0", SMALL.factors()).build();
    assertEquals(0, none.complete());
    assertEquals(Optional.of(Reason.TOO_FEW_RESPONSES), none.rSquared().reason());
    assertEquals(
        Optional.of(Reason.TOO_FEW_RESPONSES), none.factors().getFirst().spearman().reason());

    Drivers.Builder alike = Drivers.builder(SMALL, "Q0", SMALL.factors());
    for (int i = 0; i < 9; i++) {
      alike.add(answers(5, 1 + i % 5, 0, 2));
    }
    Drivers constant = alike.build();
    assertEquals(9, constant.complete());
    assertEquals(Optional.of(Reason.NO_VARIANCE), constant.rSquared().reason());
    assertEquals(Optional.of(Reason.NO_VARIANCE), constant.factors().getFirst().kendall().reason());
    assertEquals(List.of(), Placement.of(constant, Map.of("A", 0.5), new Target(0.9)));
  }

  @Test
  void whatCannotBeADriverIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Drivers.builder(SMALL, "Q0", List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> Drivers.builder(SMALL, "X", SMALL.factors()));
    Questionnaire alone = SmallQuestionnaire.of(List.of(List.of("Q0")));
    assertThrows(
        IllegalArgumentException.class, () -> Drivers.builder(alone, "Q0", alone.factors()));
  }

  private static Drivers recorded() {
    List<Factor> factors =
        RecordedSurvey.QUESTIONNAIRE.factors().stream()
            .filter(factor -> !factor.code().equals("Q"))
            .toList();
    Drivers.Builder builder = Drivers.builder(RecordedSurvey.QUESTIONNAIRE, "Q0", factors);
    RecordedSurvey.round("2026").responses().forEach(response -> builder.add(response.answers()));
    return builder.build();
  }
}
