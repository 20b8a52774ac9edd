package vn.hailong.analytics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** The kernels count as one response after the other would, with any number of threads. */
class CountingTest {

  private static final int ROWS = 200_000;
  private static final List<String> FIELDS = List.of("civil_status", "land", "social");
  private static final List<String> CHANNELS = List.of("qr", "", "kiosk", "paper");
  private static final Population POPULATION =
      new Population(
          new LinkedHashMap<>(
              Map.of("land", 901_000L, "social", 60_000L, "civil_status", 99_000L)));

  private static final Questionnaire QUESTIONNAIRE =
      Fixtures.questionnaire("estimates/questionnaire.yaml");

  private static final Map<MeasureDef, Map<String, Moments>> ONE_BY_ONE = new LinkedHashMap<>();
  private static ResponseTable table = ResponseTable.builder(QUESTIONNAIRE).build();

  @BeforeAll
  static void draw() {
    List<MeasureScorer> scorers =
        Measures.standard(QUESTIONNAIRE).stream()
            .map(measure -> new MeasureScorer(QUESTIONNAIRE, measure))
            .toList();
    Map<MeasureDef, Map<String, long[]>> sums = new LinkedHashMap<>();
    scorers.forEach(scorer -> sums.put(scorer.measure(), new LinkedHashMap<>()));
    ResponseTable.Builder builder = ResponseTable.builder(QUESTIONNAIRE, "channel");
    SplittableRandom random = new SplittableRandom(11);
    for (int row = 0; row < ROWS; row++) {
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      byte[] answers = answers(random);
      builder.add(field, answers, CHANNELS.get(random.nextInt(CHANNELS.size())));
      for (MeasureScorer scorer : scorers) {
        long[] score = scorer.score(answers).toArray();
        long[] sum =
            Objects.requireNonNull(sums.get(scorer.measure()))
                .computeIfAbsent(field, name -> new long[Moments.SIZE]);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += score[i];
        }
      }
    }
    sums.forEach((measure, byField) -> {
      Map<String, Moments> moments = new LinkedHashMap<>();
      byField.forEach((field, sum) -> moments.put(field, Moments.of(sum)));
      ONE_BY_ONE.put(measure, moments);
    });
    table = builder.build();
  }

  /** Every code the scales have, and codes that no scale has, which are not valid. */
  private static byte[] answers(SplittableRandom random) {
    byte[] answers = new byte[QUESTIONNAIRE.items().size()];
    for (int item = 0; item < answers.length; item++) {
      int code = random.nextInt(9);
      answers[item] = (byte) (code == 8 ? AnswerCodec.NO_OPINION_CODE : code);
    }
    return answers;
  }

  @Test
  void momentsAreThoseOfOneResponseAfterTheOther() {
    ONE_BY_ONE.forEach((measure, byField) -> {
      byField.forEach((field, moments) ->
          assertEquals(moments, table.moments(measure, field), () -> measure.id() + " " + field));
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void theNumberOfThreadsDoesNotShow(int threads) {
    assertEquals(figures(table.onThreads(1)), figures(table.onThreads(threads)));
  }

  private List<Object> figures(ResponseTable counted) {
    List<Object> figures = new ArrayList<>();
    SurveySample sample = new SurveySample(QUESTIONNAIRE, counted, POPULATION, 0.95);
    for (MeasureDef measure : Measures.standard(QUESTIONNAIRE)) {
      figures.add(sample.estimate(measure));
      figures.add(Objects.requireNonNullElse(counted.alpha(measure), Double.NaN));
    }
    figures.add(CrossTab.of(counted, "channel", "A1", POPULATION));
    return figures;
  }

  /** As a server does whose requests share the pool that counts. */
  @Test
  void manyMayAskAtOnce() {
    ResponseTable shared = table.onThreads(2);
    SurveySample sample = new SurveySample(QUESTIONNAIRE, shared, POPULATION, 0.95);
    List<MeasureDef> measures = Measures.standard(QUESTIONNAIRE);
    List<Estimate> atOnce =
        IntStream.range(0, 20 * measures.size())
            .parallel()
            .mapToObj(i -> sample.estimate(measures.get(i % measures.size())))
            .toList();
    SurveySample alone = new SurveySample(QUESTIONNAIRE, table.onThreads(1), POPULATION, 0.95);
    for (int i = 0; i < atOnce.size(); i++) {
      assertEquals(alone.estimate(measures.get(i % measures.size())), atOnce.get(i));
    }
  }

  @Test
  void aResponseTakesAByteForEachItemFieldAndGroup() {
    assertEquals(QUESTIONNAIRE.items().size() + 2, table.bytesPerRow());
  }

  @Test
  void unknownColumnsAndItemsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> CrossTab.of(table, "desk", "A1", POPULATION));
    assertThrows(
        IllegalArgumentException.class, () -> CrossTab.of(table, "channel", "Z9", POPULATION));
    assertThrows(
        IllegalArgumentException.class,
        () -> ResponseTable.builder(QUESTIONNAIRE, "channel").add("land", new byte[7]));
  }
}
