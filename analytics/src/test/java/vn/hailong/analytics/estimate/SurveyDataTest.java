package vn.hailong.analytics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Whoever keeps the moments, and in whatever order: the same figures to the last digit. */
class SurveyDataTest {

  private static final List<String> FIELDS = List.of("civil_status", "land", "social");

  private final Questionnaire questionnaire =
      Fixtures.questionnaire("estimates/questionnaire.yaml");

  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  private record Response(String field, byte[] answers) {}

  private List<Response> responses(int count) {
    Random random = new Random(7);
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] answers = new byte[questionnaire.items().size()];
      for (int item = 0; item < answers.length; item++) {
        int answer = random.nextInt(item < 5 ? 7 : 5);
        answers[item] = (byte) (answer > (item < 5 ? 5 : 3) ? AnswerCodec.NO_OPINION_CODE : answer);
      }
      responses.add(new Response(FIELDS.get(random.nextInt(FIELDS.size())), answers));
    }
    return responses;
  }

  private ResponseTable table(List<Response> responses) {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    responses.forEach(response -> table.add(response.field(), response.answers()));
    return table.build();
  }

  private List<Object> figures(SurveyData data) {
    Population population =
        new Population(
            new LinkedHashMap<>(Map.of("land", 901L, "social", 77L, "civil_status", 5003L)));
    List<Object> figures = new ArrayList<>();
    for (@Nullable Population given : new @Nullable Population[] {population, null}) {
      SurveySample sample = new SurveySample(questionnaire, data, given, 0.95);
      for (MeasureDef measure : Measures.standard(questionnaire)) {
        figures.add(sample.estimate(measure));
        figures.add(sample.mean(measure, 1, 4).map(Figure::low).orElse(Double.NaN));
      }
    }
    return figures;
  }

  @Test
  void theOrderOfResponsesDoesNotMatter() {
    List<Response> responses = responses(2500);
    List<Object> figures = figures(table(responses));
    Collections.shuffle(responses, new Random(1));
    assertEquals(figures, figures(table(responses)));
  }

  /** As a database keeps them: one row of sums for each field, day and desk, added up at need. */
  @Test
  void rollupsGiveTheSameFigures() {
    List<Response> responses = responses(2500);
    Map<String, Map<String, Moments>> sums = new HashMap<>();
    Map<String, Long> used = new HashMap<>();
    for (MeasureDef measure : Measures.standard(questionnaire)) {
      MeasureScorer scorer = new MeasureScorer(questionnaire, measure);
      for (Response response : responses) {
        sums.computeIfAbsent(measure.id(), id -> new HashMap<>())
            .merge(response.field(), scorer.score(response.answers()), Moments::plus);
      }
    }
    responses.forEach(response -> used.merge(response.field(), 1L, Long::sum));
    SurveyData rollups =
        new SurveyData() {
          @Override
          public long read() {
            return responses.size();
          }

          @Override
          public long used() {
            return responses.size();
          }

          @Override
          public long rejected() {
            return 0;
          }

          @Override
          public long excluded() {
            return 0;
          }

          @Override
          public Map<String, Long> usedByStratum() {
            return used;
          }

          @Override
          public Moments moments(MeasureDef measure, String stratum) {
            return sums.getOrDefault(measure.id(), Map.of()).getOrDefault(stratum, Moments.NONE);
          }

          @Override
          public @Nullable Double alpha(MeasureDef measure) {
            return null;
          }
        };
    assertEquals(figures(table(responses)), figures(rollups));
  }

  @Test
  void countsAddUp() {
    ResponseTable table =
        ResponseTable.builder(questionnaire)
            .add("land", new byte[7])
            .add("social", new byte[7])
            .add("land", new byte[7])
            .reject(2)
            .exclude(4)
            .build();
    assertEquals(9, table.read());
    assertEquals(3, table.used());
    assertEquals(2, table.rejected());
    assertEquals(4, table.excluded());
    assertEquals(Map.of("land", 2L, "social", 1L), table.usedByStratum());
    assertEquals(Moments.NONE, table.moments(Measures.item("A1"), "land"));
    assertEquals(Moments.NONE, table.moments(Measures.item("A1"), "elsewhere"));
  }

  @Test
  void rowsOfAnotherQuestionnaireAreRefused() {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    assertThrows(IllegalArgumentException.class, () -> table.add("land", new byte[6]));
  }

  @Test
  void aMeasureNobodyAnsweredHasNoFigures() {
    ResponseTable table =
        ResponseTable.builder(questionnaire)
            .add("land", new byte[7])
            .add("land", new byte[7])
            .build();
    SurveySample sample = new SurveySample(questionnaire, table, null, 0.95);
    assertEquals(Estimate.NONE, sample.estimate(Measures.item("A1")));
    assertEquals(
        Estimate.NONE,
        new SurveySample(questionnaire, ResponseTable.builder(questionnaire).build(), null, 0.95)
            .estimate(Measures.item("A1")));
  }

  @Test
  void oneResponseHasARateAndNoLimits() {
    ResponseTable table =
        ResponseTable.builder(questionnaire).add("land", new byte[] {5, 1, 0, 0, 0, 0, 0}).build();
    Estimate estimate =
        new SurveySample(questionnaire, table, null, 0.95)
            .estimate(Measures.factor(questionnaire.factors().getFirst()));
    assertEquals(0.5, estimate.rate());
    assertEquals(0L, estimate.degreesOfFreedom());
    assertNull(estimate.ciLow());
    assertNull(estimate.ciHigh());
    assertEquals(false, estimate.reliable());
  }

  @Test
  void aFieldThePopulationLacksIsNamed() {
    ResponseTable table =
        ResponseTable.builder(questionnaire).add("land", new byte[7]).add("x", new byte[7]).build();
    Population population = new Population(new LinkedHashMap<>(Map.of("land", 10L)));
    UncoveredFieldException wrong =
        assertThrows(
            UncoveredFieldException.class,
            () -> new SurveySample(questionnaire, table, population, 0.95));
    assertEquals(List.of("x"), wrong.serviceFields());
  }

  @Test
  void alphaNeedsTwoItemsTwoCasesNumbersAndVariance() {
    MeasureDef access = Measures.factor(questionnaire.factors().getFirst());
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    table.add("land", new byte[] {5, 4, 4, 0, 0, 1, 1});
    assertNull(table.build().alpha(access), "one case");
    table.add("land", new byte[] {4, 5, 4, 0, 0, 1, 2});
    assertNull(table.build().alpha(access), "the sums do not vary");
    table.add("land", new byte[] {1, 2, (byte) 255, 0, 0, 2, 2});
    assertNull(table.build().alpha(access), "the third case is not complete");
    table.add("land", new byte[] {2, 1, 3, 0, 0, 2, 2});
    ResponseTable full = table.build();
    // R 4.2.2: C <- cov(cbind(c(5,4,2), c(4,5,1), c(4,4,3))); 3/2 * (1 - sum(diag(C)) / sum(C))
    assertEquals(0.8571428571428571, Objects.requireNonNull(full.alpha(access)), 1e-12);
    assertNull(full.alpha(Measures.item("A1")), "one item");
    assertNull(full.alpha(Measures.factor(questionnaire.factors().getLast())), "no numbers");
  }
}
