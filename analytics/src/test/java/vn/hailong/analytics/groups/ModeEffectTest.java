package vn.hailong.analytics.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.compare.Difference;
import vn.hailong.analytics.compare.RateComparison;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.RecordedSurvey.Response;

/**
 * Against R 4.2.2, survey 4.1.1: vcov(svyratio), svyby, svystandardize and p.adjust in {@code
 * modes.R}.
 */
class ModeEffectTest {

  private static final MeasureDef Q0 = Measures.item("Q0");

  private final Recorded r = Recorded.by("modes");
  private final RecordedSurvey survey = RecordedSurvey.round("2026");

  @Test
  void modesAreComparedAsInSvyratioAndSvystandardize() {
    check("Q0", survey.grouped(Q0, Response::channel, true));
    check("all", survey.grouped(RecordedSurvey.ALL, Response::channel, true));
    check(
        "A without correction",
        survey
            .grouped(Measures.items(List.of("A1", "A2", "A3")), Response::channel, true)
            .withoutCorrection());
    check("all unweighted", survey.grouped(RecordedSurvey.ALL, Response::channel, false));
  }

  @Test
  void theTestOfAnyDifferenceIsTheOneOfRaoAndScott() {
    GroupedSample sample = survey.grouped(Q0, Response::channel, true);
    assertEquals(RaoScottTest.of(sample), ModeEffect.of(sample, 0.95).anyDifference());
  }

  @Test
  void theOrderOfResponsesChangesNoDigit() {
    RecordedSurvey reversed =
        new RecordedSurvey(survey.responses().reversed(), survey.population());
    assertEquals(
        ModeEffect.of(survey.grouped(RecordedSurvey.ALL, Response::channel, true), 0.95),
        ModeEffect.of(reversed.grouped(RecordedSurvey.ALL, Response::channel, true), 0.95));
  }

  @Test
  void aDifferentMixOfFieldsIsNoModeEffect() {
    // within each field both channels have the same share; the kiosk only serves more of the worse
    // field
    ModeEffect effect =
        ModeEffect.of(
            Small.of(
                    "land qr " + "5 ".repeat(30) + "2 ".repeat(30),
                    "land kiosk " + "5 ".repeat(100) + "2 ".repeat(100),
                    "social qr " + "5 ".repeat(180) + "2 ".repeat(20),
                    "social kiosk " + "5 ".repeat(54) + "2 ".repeat(6))
                .build(null),
            0.95);
    GroupPair pair = effect.pairs().getFirst();
    assertTrue(pair.differs(1e-6));
    assertFalse(pair.differsBeyondMix(0.99));
    assertEquals(0, pair.standardized().get().difference().value(), 1e-15);
    assertEquals(1, pair.standardizedAdjustedP().get(), 1e-12);
    assertEquals(1, pair.standardized().get().coverage());
  }

  @Test
  void fieldsWithFewRespondentsAreNotStandardized() {
    GroupPair pair =
        ModeEffect.of(
                Small.of(
                        "land qr 5 5 2 5 1",
                        "land kiosk 5 2 5 1 5 5",
                        "social qr 5 5 2 5",
                        "social kiosk 5 2 5 1 5")
                    .build(null),
                0.95)
            .pairs()
            .getFirst();
    assertEquals(List.of("land"), pair.standardized().get().fields());
    assertEquals(11.0 / 20, pair.standardized().get().coverage());
    assertEquals("kiosk", pair.first());
  }

  @Test
  void aFewPerfectAnswersOfAModeAreNoEffect() {
    GroupPair pair =
        ModeEffect.of(
                Small.of("land qr 5 5 4", "land kiosk " + "5 ".repeat(80) + "2 ".repeat(20))
                    .build(null),
                0.95)
            .pairs()
            .getFirst();
    assertFalse(pair.differs(0.05));
    assertFalse(pair.differsBeyondMix(0.05));
    assertEquals(Optional.of(Reason.NO_VARIANCE), pair.rates().get().test().reason());
    assertEquals(Optional.of(Reason.NO_COMMON_FIELDS), pair.standardized().reason());
  }

  @Test
  void aModeThatAlwaysDiffersIsFound() {
    GroupPair pair =
        ModeEffect.of(
                Small.of(
                        "land assisted " + "5 ".repeat(95) + "2 ".repeat(5),
                        "land qr " + "5 ".repeat(70) + "2 ".repeat(30))
                    .build(null),
                0.95)
            .pairs()
            .getFirst();
    assertTrue(pair.differs(0.05));
    assertTrue(pair.differsBeyondMix(0.05));
  }

  @Test
  void oneModeHasNoPairs() {
    ModeEffect effect = ModeEffect.of(Small.of("land qr 5 2 4").build(null), 0.95);
    assertEquals(Set.of("qr"), effect.rates().keySet());
    assertEquals(List.of(), effect.pairs());
    assertEquals(Optional.of(Reason.SINGLE_GROUP), effect.anyDifference().reason());
    assertEquals(List.of(), ModeEffect.of(Small.of().build(null), 0.95).pairs());
  }

  @Test
  void responsesWithoutAModeStayInTheDesign() {
    GroupedSample with = Small.of("land qr 5 2 5", "land - 1 1").build(Small.population("land"));
    GroupedSample without = Small.of("land qr 5 2 5").build(Small.population("land"));
    assertEquals(List.of("qr"), with.groups());
    assertNotEquals(ofQr(with).standardError(), ofQr(without).standardError());
    assertEquals(2.0 / 3, Objects.requireNonNull(ofQr(with).rate()), 1e-15);
  }

  private static Estimate ofQr(GroupedSample sample) {
    return Objects.requireNonNull(sample.estimates(0.95).get("qr"));
  }

  private void check(String name, GroupedSample sample) {
    ModeEffect effect = ModeEffect.of(sample, 0.95);
    effect
        .rates()
        .forEach((mode, estimate) -> {
          r.check(name + " " + mode + " rate", Objects.requireNonNull(estimate.rate()));
          r.check(name + " " + mode + " se", Objects.requireNonNull(estimate.standardError()));
          r.check(name + " " + mode + " df", Objects.requireNonNull(estimate.degreesOfFreedom()));
        });
    assertEquals(6, effect.pairs().size());
    for (GroupPair pair : effect.pairs()) {
      String both = name + " " + pair.first() + " " + pair.second();
      RateComparison rates = pair.rates().get();
      check(both, rates.test().get());
      r.check(both + " recovered low", rates.low());
      r.check(both + " recovered high", rates.high());
      r.check(both + " recovered p", rates.pValue());
      r.check(both + " holm", pair.adjustedP().get());
      StandardizedDifference standardized = pair.standardized().get();
      r.check(both + " coverage", standardized.coverage());
      r.check(both + " standardized first", standardized.first());
      r.check(both + " standardized second", standardized.second());
      check(both + " standardized", standardized.difference());
      r.check(both + " standardized holm", pair.standardizedAdjustedP().get());
    }
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
