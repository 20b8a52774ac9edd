package vn.hailong.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.SmallQuestionnaire;

/**
 * Against R 4.2.2, survey 4.1.1: svyratio, degf, qbeta with uniroot, and {@code t.test(x, y)}, in
 * {@code compare.R}.
 */
class DifferenceTest {

  private static final MeasureDef Q0 = Measures.item("Q0");

  private final Recorded r = Recorded.by("compare");
  private final SurveySample after = RecordedSurvey.round("2026").sample(0.95);
  private final SurveySample before = RecordedSurvey.round("2025").sample(0.95);

  @Test
  void ratesOfTwoRoundsDifferAsInSvyratio() {
    checkRates("rate Q0", Q0);
    checkRates("rate all", RecordedSurvey.ALL);
  }

  @Test
  void meansOfTwoRoundsDifferAsInSvyratio() {
    checkMeans("mean Q0", Q0);
    checkMeans("mean all", RecordedSurvey.ALL);
  }

  @Test
  void simpleSamplesGiveWelchsTest() {
    Difference difference = Difference.between(simpleMean("1"), simpleMean("2"), 0.95).get();
    r.check("welch se", difference.standardError());
    r.check("welch df", difference.degreesOfFreedom());
    r.check("welch p", difference.pValue());
    r.check("welch low", difference.low());
    r.check("welch high", difference.high());
  }

  @Test
  void swappedSamplesGiveTheOppositeDifference() {
    Difference one = Difference.between(simpleMean("1"), simpleMean("2"), 0.95).get();
    Difference other = Difference.between(simpleMean("2"), simpleMean("1"), 0.95).get();
    assertEquals(one.value(), -other.value());
    assertEquals(one.low(), -other.high());
    assertEquals(one.pValue(), other.pValue());
  }

  @Test
  void allSatisfiedHasLimitsAndPValueButNoTTest() {
    RateComparison comparison = between(sample(60, 0), sample(50, 10));
    checkRecovered("perfect", comparison);
    assertEquals(1.0 / 6, comparison.value(), 1e-15);
    assertEquals(Optional.of(Reason.NO_VARIANCE), comparison.test().reason());
    checkRecovered("both perfect", between(sample(5, 0), sample(500, 0)));
  }

  @Test
  void fewPerfectAnswersAreNoProofOfADifference() {
    RateComparison comparison = between(sample(5, 0), sample(450, 50));
    checkRecovered("few perfect", comparison);
    assertTrue(comparison.low() < 0 && comparison.pValue() > 0.5, comparison.toString());
  }

  @Test
  void farApartIsUnlikely() {
    checkRecovered("far apart", between(sample(160, 40), sample(190, 10)));
    assertEquals(RecoveredLimits.SMALLEST_P, between(sample(100, 900), sample(900, 100)).pValue());
  }

  @Test
  void whereThereIsNothingToCompareTheReasonSaysSo() {
    SurveySample some = sample(50, 10);
    assertEquals(Optional.of(Reason.NO_ANSWERS), reason(sample(0, 0), some));
    assertEquals(Optional.of(Reason.NO_ANSWERS), reason(some, sample(0, 0)));
    assertEquals(Optional.of(Reason.TOO_FEW_RESPONSES), reason(sample(1, 0), some));
    assertEquals(Optional.of(Reason.NO_ANSWERS), MeasuredValue.mean(sample(0, 0), item()).reason());
  }

  @Test
  void onlyEstimatesAreCompared() {
    assertThrows(IllegalArgumentException.class, () -> new MeasuredValue(Double.NaN, 1, 5));
    assertThrows(IllegalArgumentException.class, () -> new MeasuredValue(0.5, Double.NaN, 5));
    assertThrows(IllegalArgumentException.class, () -> new MeasuredValue(0.5, 0.1, 0));
    MeasuredValue value = new MeasuredValue(0.5, 0.1, 5);
    assertThrows(IllegalArgumentException.class, () -> Difference.between(value, value, 1));
  }

  private static MeasureDef item() {
    return Measures.item("A1");
  }

  private static Optional<Reason> reason(SurveySample first, SurveySample second) {
    return RateComparison.between(first, second, item(), 0.95).reason();
  }

  private static RateComparison between(SurveySample first, SurveySample second) {
    return RateComparison.between(first, second, item(), 0.95).get();
  }

  private static SurveySample sample(int satisfied, int not) {
    Questionnaire questionnaire = SmallQuestionnaire.of(List.of(List.of("A1")));
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    for (int i = 0; i < satisfied + not; i++) {
      table.add("land", SmallQuestionnaire.answers(i < satisfied ? 5 : 2));
    }
    return new SurveySample(questionnaire, table.build(), null, 0.95);
  }

  private MeasuredValue simpleMean(String sample) {
    return new MeasuredValue(
        r.get("welch mean " + sample), r.get("welch se " + sample), r.get("welch n " + sample) - 1);
  }

  private void checkRates(String name, MeasureDef measure) {
    RateComparison comparison = RateComparison.between(after, before, measure, 0.95).get();
    check(name, comparison.test().get());
    checkRecovered(name, comparison);
  }

  private void checkRecovered(String name, RateComparison comparison) {
    r.check(name + " recovered low", comparison.low());
    r.check(name + " recovered high", comparison.high());
    r.check(name + " recovered p", comparison.pValue());
  }

  private void checkMeans(String name, MeasureDef measure) {
    check(
        name,
        MeasuredValue.mean(after, measure)
            .flatMap(one ->
                MeasuredValue.mean(before, measure)
                    .flatMap(other -> Difference.between(one, other, 0.95)))
            .get());
  }

  private void check(String name, Difference difference) {
    r.check(name + " value", difference.value());
    r.check(name + " se", difference.standardError());
    r.check(name + " df", difference.degreesOfFreedom());
    r.check(name + " p", difference.pValue());
    r.check(name + " low", difference.low());
    r.check(name + " high", difference.high());
  }
}
