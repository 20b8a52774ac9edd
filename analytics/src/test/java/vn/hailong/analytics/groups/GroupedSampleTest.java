package vn.hailong.analytics.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.UncoveredFieldException;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.RecordedSurvey.Response;

class GroupedSampleTest {

  @Test
  void oneGroupOfAllIsTheScorecardsFigure() {
    RecordedSurvey survey = RecordedSurvey.round("2026");
    Estimate whole = survey.sample(0.95).estimate(RecordedSurvey.ALL);
    assertEquals(
        Map.of("all", whole),
        survey.grouped(RecordedSurvey.ALL, response -> "all", true).estimates(0.95));
  }

  @Test
  void countsAreAsGoodAsRows() {
    RecordedSurvey survey = RecordedSurvey.round("2026");
    GroupedSample rows = survey.grouped(RecordedSurvey.ALL, Response::channel, true);
    GroupedSample.Builder counted =
        GroupedSample.builder(RecordedSurvey.QUESTIONNAIRE, RecordedSurvey.ALL);
    rows.usedByField()
        .forEach((field, used) -> {
          Moments qr = rows.cell(field, "qr");
          counted.add(field, "qr", qr.n(), qr);
          counted.add(field, null, used - qr.n(), Moments.NONE);
        });
    assertEquals(
        Objects.requireNonNull(rows.estimates(0.9).get("qr")),
        counted.build(survey.population()).estimates(0.9).get("qr"));
  }

  @Test
  void moreAnswersThanResponsesAreRefused() {
    GroupedSample.Builder builder =
        GroupedSample.builder(RecordedSurvey.QUESTIONNAIRE, Measures.item("Q0"));
    assertThrows(
        IllegalArgumentException.class, () -> builder.add("land", "qr", 0, Moments.of(1, 1, 5)));
  }

  @Test
  void aFieldMissingFromThePopulationIsAnError() {
    assertThrows(
        UncoveredFieldException.class,
        () -> Small.of("land qr 5").build(Small.population("social")));
  }
}
