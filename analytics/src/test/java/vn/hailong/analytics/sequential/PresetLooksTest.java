package vn.hailong.analytics.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.simulation.CountedSurvey;
import vn.hailong.analytics.simulation.YesNoSurvey;

class PresetLooksTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final Questionnaire QUESTIONNAIRE = YesNoSurvey.questionnaire(1);

  /** Ten satisfied a day, in two fields of different weight. */
  private static Optional<Figure> tenADay(LocalDate day, double confidence) {
    CountedSurvey survey = new CountedSurvey(2);
    long days = day.toEpochDay() - FIRST.toEpochDay() + 1;
    survey.add(0, Moments.of(4 * days, 4 * days, 4 * days, 0, 4 * days, 4 * days, 4 * days, 0, 0));
    survey.add(1, Moments.of(6 * days, 6 * days, 6 * days, 0, 6 * days, 6 * days, 6 * days, 0, 0));
    Population population = new Population(new LinkedHashMap<>(Map.of("0", 5000L, "1", 5000L)));
    return new SurveySample(QUESTIONNAIRE, survey, population, confidence)
        .rate(YesNoSurvey.all(QUESTIONNAIRE));
  }

  @Test
  void looksAreSpreadEvenly() {
    assertEquals(
        List.of(
            LocalDate.of(2026, 1, 22),
            LocalDate.of(2026, 2, 14),
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 3, 31)),
        PresetLooks.spread(FIRST, LAST, 4).days());
    assertEquals(90, PresetLooks.spread(FIRST, LAST, 90).days().size());
  }

  @Test
  void errorIsDividedAmongAllLooksWhetherDueOrNot() {
    PresetLooks looks = PresetLooks.spread(FIRST, LAST, 4);
    List<Double> asked = new ArrayList<>();
    looks.looks(
        LocalDate.of(2026, 2, 20),
        0.95,
        (day, confidence) -> {
          asked.add(confidence);
          return Optional.empty();
        });
    assertEquals(2, asked.size());
    assertEquals(0.9875, asked.getFirst(), 1e-12);
  }

  @Test
  void reachedAtTheFirstLookWithEnoughResponses() {
    PresetLooks looks = PresetLooks.spread(FIRST, LAST, 12);
    SequentialVerdict verdict =
        looks.verdict(LAST, 0.95, new Target(0.95), PresetLooksTest::tenADay);
    assertEquals(Verdict.REACHED, verdict.verdict());
    // 0.05 / 24 = 0.95^n needs n_K = 121; n_K/n is 0.96 here: the second look, after 15 days, has
    // 150.
    assertEquals(looks.days().get(1), verdict.reachedOn());
  }

  @Test
  void withoutAnswersThereIsNoValue() {
    SequentialLook look =
        PresetLooks.spread(FIRST, LAST, 1)
            .looks(LAST, 0.95, (day, confidence) -> Optional.empty())
            .getFirst();
    assertNull(look.value());
    assertEquals(0, look.low());
    assertEquals(1, look.high());
  }

  @Test
  void limitsAreWiderThanForOneLook() {
    SequentialLook one =
        PresetLooks.spread(FIRST, LAST, 1).looks(LAST, 0.95, PresetLooksTest::tenADay).getLast();
    SequentialLook many =
        PresetLooks.spread(FIRST, LAST, 12).looks(LAST, 0.95, PresetLooksTest::tenADay).getLast();
    assertTrue(many.low() < one.low());
    assertEquals(900, many.respondents());
  }

  @Test
  void refusesLooksOutOfOrder() {
    assertThrows(IllegalArgumentException.class, () -> new PresetLooks(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new PresetLooks(List.of(LAST, FIRST)));
    assertThrows(IllegalArgumentException.class, () -> PresetLooks.spread(FIRST, FIRST, 2));
  }
}
