package vn.hailong.analytics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.Questionnaire;

class ResponsesNeededTest {

  private static final int SAMPLES = 150;
  private static final long TRIED = 600;
  private static final double[] TARGETS = {0.3, 0.6, 0.8, 0.9, 0.95};

  private final Questionnaire questionnaire =
      Fixtures.questionnaire("estimates/questionnaire.yaml");

  /** The search skips most numbers; here every one is tried, on small and odd samples. */
  @Test
  void theSmallestNumberIsFound() {
    Random random = new Random(20260306);
    List<MeasureDef> measures = Measures.standard(questionnaire);
    int settled = 0;
    for (int i = 0; i < SAMPLES; i++) {
      SurveySample sample = sample(random);
      Target target = new Target(TARGETS[random.nextInt(TARGETS.length)]);
      MeasureDef measure = measures.get(random.nextInt(measures.size()));
      Optional<Figure> figure = sample.rate(measure);
      if (figure.isPresent() && figure.get().verdict(target) == Verdict.UNDETERMINED) {
        @Nullable Long first = tryAll(figure.get(), target);
        @Nullable Long found = figure.get().responsesNeeded(target);
        settled += first == null ? 0 : 1;
        if (first != null || found == null || found <= TRIED) {
          assertEquals(first, found, () -> measure.id() + " " + figure + " " + target);
        }
      }
    }
    assertTrue(settled >= 20, "too few samples that more responses settle: " + settled);
  }

  @Test
  void nothingIsNeededWhereTheVerdictIsSettledOrTheRateIsTheTarget() {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    for (int i = 0; i < 20; i++) {
      table.add("land", new byte[] {(byte) (i == 0 ? 1 : 5), 0, 0, 0, 0, 0, 0});
    }
    SurveySample sample = new SurveySample(questionnaire, table.build(), null, 0.95);
    Figure rate = sample.rate(Measures.item("A1")).orElseThrow();
    assertEquals(Verdict.REACHED, rate.verdict(new Target(0.5)));
    assertNull(rate.responsesNeeded(new Target(0.5)));
    assertEquals(Verdict.UNDETERMINED, rate.verdict(new Target(0.95)));
    assertNull(rate.responsesNeeded(new Target(0.95)), "19/20 is 95 %");
    assertNull(rate.responsesNeeded(new Target(0.95 + 1e-9)), "a million does not settle it");
  }

  private static @Nullable Long tryAll(Figure figure, Target target) {
    if (target.equalsShare(figure.value())) {
      return null;
    }
    for (long more = 1; more <= Math.min(TRIED, figure.design().most()); more++) {
      Interval interval = figure.expected(1 + (double) more / figure.design().used());
      if (target.verdict(interval.low(), interval.high()) != Verdict.UNDETERMINED) {
        return more;
      }
    }
    return null;
  }

  private SurveySample sample(Random random) {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    int strata = 1 + random.nextInt(3);
    for (int h = 0; h < strata; h++) {
      int used = 1 + random.nextInt(6);
      dossiers.put("field" + h, (long) Math.max(1, used - 2 + random.nextInt(100)));
      for (int i = 0; i < used; i++) {
        byte[] answers = new byte[questionnaire.items().size()];
        for (int item = 0; item < answers.length; item++) {
          answers[item] = (byte) (item < 5 ? Math.min(5, random.nextInt(9)) : random.nextInt(4));
        }
        table.add("field" + h, answers);
      }
    }
    @Nullable Population population = random.nextInt(3) == 0 ? null : new Population(dossiers);
    double confidence = random.nextInt(4) == 0 ? 0.8 : 0.95;
    return new SurveySample(questionnaire, table.build(), population, confidence);
  }
}
