package vn.hailong.analytics.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.RecordedSurvey.Response;

/** Against R 4.2.2, survey 4.1.1: prop.trend.test and svyglm in {@code trend.R}. */
class TrendTest {

  private static final MeasureDef Q0 = Measures.item("Q0");
  private static final Map<String, Double> MONTHS = Map.of("1", 1.0, "2", 2.0);

  private final Recorded r = Recorded.by("trend");
  private final RecordedSurvey survey = RecordedSurvey.round("2026");

  @Test
  void trendsOfSharesAreThoseOfPropTrendTest() {
    checkShares(
        "rising",
        ProportionTrend.of(
            new long[] {52, 61, 70, 66, 78, 90},
            new long[] {60, 70, 80, 72, 84, 95},
            new double[] {1, 2, 3, 4, 5, 6}));
    checkShares(
        "uneven",
        ProportionTrend.of(
            new long[] {3, 180, 40, 12}, new long[] {9, 200, 41, 12}, new double[] {1, 2, 5, 9}));
    Estimate[] months =
        survey
            .grouped(Q0, Response::month, false)
            .estimates(0.95)
            .values()
            .toArray(Estimate[]::new);
    checkShares(
        "months",
        ProportionTrend.of(
            Arrays.stream(months).mapToLong(Estimate::satisfied).toArray(),
            Arrays.stream(months).mapToLong(Estimate::answers).toArray(),
            new double[] {1, 2, 3, 4, 5, 6}));
  }

  @Test
  void monthsWithoutAnswersCountForNothing() {
    assertEquals(
        ProportionTrend.of(new long[] {3, 9}, new long[] {5, 10}, new double[] {1, 3}),
        ProportionTrend.of(
            new long[] {0, 3, 0, 9}, new long[] {0, 5, 0, 10}, new double[] {0, 1, 2, 3}));
  }

  @Test
  void sharesWithoutATrendToTest() {
    assertEquals(Optional.of(Reason.NO_ANSWERS), shares(new long[] {}, new long[] {}));
    assertEquals(Optional.of(Reason.NO_ANSWERS), shares(new long[] {0, 0}, new long[] {0, 0}));
    assertEquals(Optional.of(Reason.SINGLE_GROUP), shares(new long[] {0, 3}, new long[] {0, 5}));
    assertEquals(Optional.of(Reason.NO_VARIANCE), shares(new long[] {4, 5}, new long[] {4, 5}));
    assertEquals(Optional.of(Reason.NO_VARIANCE), shares(new long[] {0, 0}, new long[] {4, 5}));
    assertThrows(IllegalArgumentException.class, () -> shares(new long[] {6}, new long[] {5}));
    assertThrows(IllegalArgumentException.class, () -> shares(new long[] {6}, new long[] {7, 8}));
    assertThrows(
        IllegalArgumentException.class,
        () -> ProportionTrend.of(new long[] {1}, new long[] {2}, new double[] {Double.NaN}));
  }

  @Test
  void trendsOfDesignBasedRatesAreThoseOfSvyglm() {
    checkRates("Q0", survey.grouped(Q0, Response::month, true), 1, 2, 3, 4, 5, 6);
    checkRates("all", months(true), 1, 2, 3, 4, 5, 6);
    checkRates("all without correction", months(true).withoutCorrection(), 1, 2, 3, 4, 5, 6);
    checkRates("all unweighted", months(false), 1, 2, 3, 4, 5, 6);
  }

  @Test
  void monthsWithoutAScoreAreLeftOut() {
    checkRates("three months", months(true), 1, 3, 6);
  }

  @Test
  void ratesWithoutATrendToTest() {
    assertEquals(Optional.of(Reason.NO_ANSWERS), rates());
    assertEquals(Optional.of(Reason.NO_ANSWERS), rates("land 7 5 2 5"));
    assertEquals(Optional.of(Reason.SINGLE_GROUP), rates("land 1 5 2 5"));
    assertEquals(Optional.of(Reason.TOO_FEW_RESPONSES), rates("land 1 5", "land 2 1"));
    assertEquals(Optional.of(Reason.NO_VARIANCE), rates("land 1 5 5", "land 2 4 5"));
    assertThrows(
        IllegalArgumentException.class,
        () -> RateTrend.of(Small.of().build(null), Map.of("1", Double.NaN), 0.95));
  }

  private GroupedSample months(boolean weighted) {
    return survey.grouped(RecordedSurvey.ALL, Response::month, weighted);
  }

  private static Optional<Reason> shares(long[] satisfied, long[] answers) {
    double[] scores = new double[answers.length];
    Arrays.setAll(scores, t -> t);
    return ProportionTrend.of(satisfied, answers, scores).reason();
  }

  private static Optional<Reason> rates(String... lines) {
    return RateTrend.of(Small.of(lines).build(null), MONTHS, 0.95).reason();
  }

  private void checkShares(String name, Outcome<ProportionTrend> outcome) {
    ProportionTrend trend = outcome.get();
    r.check(name + " slope", trend.slope());
    r.check(name + " chisq", trend.chiSquare());
    r.check(name + " p", trend.pValue());
  }

  private void checkRates(String name, GroupedSample sample, Integer... months) {
    Map<String, Double> scores =
        Arrays.stream(months)
            .collect(Collectors.toMap("2026-%02d"::formatted, Integer::doubleValue));
    RateTrend trend = RateTrend.of(sample, scores, 0.95).get();
    r.check(name + " slope", trend.slope());
    r.check(name + " se", trend.standardError());
    r.check(name + " df", trend.degreesOfFreedom());
    r.check(name + " p", trend.pValue());
    r.check(name + " low", trend.low());
    r.check(name + " high", trend.high());
  }
}
