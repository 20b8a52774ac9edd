package vn.hailong.analytics.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.RecordedSurvey.Response;

/** Against R 4.2.2, survey 4.1.1: {@code svychisq(…, statistic = "F")} in {@code groups.R}. */
class RaoScottTestTest {

  private static final MeasureDef Q0 = Measures.item("Q0");
  private static final MeasureDef A = Measures.items(List.of("A1", "A2", "A3"));

  private final Recorded r = Recorded.by("groups");
  private final RecordedSurvey survey = RecordedSurvey.round("2026");

  @Test
  void testsAreThoseOfSvychisq() {
    check("channel Q0", survey.grouped(Q0, Response::channel, true));
    check("channel all", survey.grouped(RecordedSurvey.ALL, Response::channel, true));
    check("field all", survey.grouped(RecordedSurvey.ALL, Response::serviceField, true));
    check("month A", survey.grouped(A, Response::month, true));
    check(
        "month A without correction", survey.grouped(A, Response::month, true).withoutCorrection());
  }

  @Test
  void withoutPopulationItIsOneClusteredSample() {
    check("channel all unweighted", survey.grouped(RecordedSurvey.ALL, Response::channel, false));
  }

  @Test
  void aGroupInWhichAllAreSatisfiedHasAnEmptyCell() {
    RecordedSurvey satisfied =
        survey.satisfiedWhere(response -> response.channel().equals("paper"));
    check("all satisfied by paper", satisfied.grouped(RecordedSurvey.ALL, Response::channel, true));
  }

  @Test
  void independentAnswersHaveTheirMeanDesignEffectNearOne() {
    RaoScottTest test = RaoScottTest.of(survey.grouped(Q0, Response::channel, false)).get();
    assertEquals(1, test.designEffect(), 0.02);
    assertEquals(List.of("assisted", "kiosk", "paper", "qr"), test.groups());
  }

  @Test
  void whereThereIsNothingToTestTheReasonSaysSo() {
    assertEquals(Optional.of(Reason.NO_ANSWERS), reason(Small.of()));
    assertEquals(Optional.of(Reason.SINGLE_GROUP), reason(Small.of("land qr 5 4 2")));
    assertEquals(Optional.of(Reason.SINGLE_GROUP), reason(Small.of("land qr 5 2", "land kiosk 0")));
    assertEquals(Optional.of(Reason.NO_VARIANCE), reason(Small.of("land qr 5 4", "land kiosk 5")));
    assertEquals(Optional.of(Reason.NO_VARIANCE), reason(Small.of("land qr 1 2", "land kiosk 3")));
    assertEquals(
        Optional.of(Reason.TOO_FEW_RESPONSES),
        RaoScottTest.of(
                Small.of("land qr 5", "social kiosk 2").build(Small.population("land", "social")))
            .reason());
  }

  @Test
  void everybodyAskedLeavesNothingToChance() {
    assertEquals(
        Optional.of(Reason.NO_VARIANCE),
        RaoScottTest.of(
                Small.of("land qr 5 4 2", "land kiosk 5 1 2").build(Small.population("land", 6)))
            .reason());
  }

  private static Optional<Reason> reason(GroupedSample.Builder small) {
    return RaoScottTest.of(small.build(null)).reason();
  }

  private void check(String name, GroupedSample sample) {
    RaoScottTest test = RaoScottTest.of(sample).get();
    r.check(name + " pearson", test.pearson());
    r.check(name + " F", test.f());
    r.check(name + " ndf", test.numerator());
    r.check(name + " ddf", test.denominator());
    r.check(name + " p", test.pValue());
  }
}
