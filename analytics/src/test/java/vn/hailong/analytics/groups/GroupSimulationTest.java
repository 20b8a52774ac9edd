package vn.hailong.analytics.groups;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.recorded.SmallQuestionnaire;
import vn.hailong.analytics.simulation.AnswerModel;

/**
 * False findings among offices that serve everybody alike: four channels (45 % QR code, 30 % kiosk,
 * 15 % assisted, 10 % paper) or six months, four fields with weights 2 to 6, of which up to half
 * the dossiers answer.
 */
class GroupSimulationTest {

  private static final int SAMPLES = 120;
  private static final double ALPHA = 0.05;

  /** Two standard errors of a share of 0.05 in so many samples. */
  private static final double CHANCE = 2 * Math.sqrt(ALPHA * (1 - ALPHA) / SAMPLES);

  private static final List<Integer> DOSSIERS_OF_TEN_RESPONSES = List.of(40, 20, 60, 30);
  private static final List<Double> CHANNELS = List.of(0.45, 0.75, 0.9, 1.0);
  private static final Map<String, Double> MONTHS =
      Map.of("0", 0.0, "1", 1.0, "2", 2.0, "3", 3.0, "4", 4.0, "5", 5.0);

  @ParameterizedTest
  @CsvSource({"1, 0.95, 100", "1, 0.9, 400", "5, 0.95, 200"})
  void officesWithoutADifferenceSeldomShowOne(int items, double rate, int responses) {
    AnswerModel model =
        items == 1 ? AnswerModel.oneItem(rate) : AnswerModel.normal(items, rate, 0.5, 0.95);
    SplittableRandom random = new SplittableRandom(20260731);
    int pairs = 0;
    int trends = 0;
    int tables = 0;
    for (int i = 0; i < SAMPLES; i++) {
      GroupedSample channels = draw(model, responses, random, GroupSimulationTest::channel);
      pairs +=
          ModeEffect.of(channels, 0.95).pairs().stream().anyMatch(pair -> pair.differs(ALPHA))
              ? 1
              : 0;
      tables += found(RaoScottTest.of(channels).map(RaoScottTest::pValue));
      GroupedSample months = draw(model, responses, random, drawn -> drawn.nextInt(6));
      trends += found(RateTrend.of(months, MONTHS, 0.95).map(RateTrend::pValue));
    }
    String figures =
        "pairs %d, tables %d, trends %d of %d".formatted(pairs, tables, trends, SAMPLES);
    assertTrue(pairs <= (ALPHA + CHANCE) * SAMPLES, figures);
    assertTrue(trends <= (ALPHA + CHANCE) * SAMPLES, figures);
    // Pearson's statistic is known to be too large for groups of about ten respondents.
    assertTrue(tables <= (2 * ALPHA + CHANCE) * SAMPLES, figures);
  }

  private static int found(Outcome<Double> p) {
    return p.value().filter(value -> value <= ALPHA).isPresent() ? 1 : 0;
  }

  private static int channel(SplittableRandom random) {
    double chance = random.nextDouble();
    return (int) CHANNELS.stream().filter(upTo -> upTo < chance).count();
  }

  private static GroupedSample draw(
      AnswerModel model,
      int responses,
      SplittableRandom random,
      ToIntFunction<SplittableRandom> group) {
    Questionnaire questionnaire =
        SmallQuestionnaire.of(
            List.of(IntStream.range(0, model.items()).mapToObj(i -> "A" + i).toList()));
    GroupedSample.Builder builder =
        GroupedSample.builder(questionnaire, Measures.items(questionnaire.itemCodes()));
    SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    for (int field = 0; field < DOSSIERS_OF_TEN_RESPONSES.size(); field++) {
      int used = responses / DOSSIERS_OF_TEN_RESPONSES.size();
      dossiers.put("field " + field, (long) used * DOSSIERS_OF_TEN_RESPONSES.get(field) / 10);
      for (int i = 0; i < used; i++) {
        builder.add(
            "field " + field,
            String.valueOf(group.applyAsInt(random)),
            1,
            model.moments(model.draw(random)));
      }
    }
    return builder.build(new Population(dossiers)).withoutCorrection();
  }
}
