package vn.hailong.analytics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.RecordedSurvey.Response;

/** Against R 4.2.2, survey 4.1.1: {@code svyratio} in {@code crosstab.R}. */
class CrossTabTest {

  private final Recorded r = Recorded.by("crosstab");
  private final RecordedSurvey survey = RecordedSurvey.round("2026");

  private CrossTab crossTab(
      String item, Function<Response, String> by, @Nullable Population population) {
    ResponseTable.Builder table = ResponseTable.builder(RecordedSurvey.QUESTIONNAIRE, "group");
    survey
        .responses()
        .forEach(
            response -> table.add(response.serviceField(), response.answers(), by.apply(response)));
    return CrossTab.of(table.build(), "group", item, population);
  }

  private void check(String name, CrossTab crossTab) {
    crossTab.groups().forEach((group, row) -> check(name + " " + group, crossTab, row));
    check(name + " whole", crossTab, Objects.requireNonNull(crossTab.whole()));
    int figures = r.startingWith(name + " ").size();
    assertEquals(3 * 5 * (crossTab.groups().size() + 1), figures, "every figure is compared");
  }

  private void check(String name, CrossTab crossTab, CrossTab.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String of = name + " " + crossTab.values().get(i) + " ";
      CrossTab.Cell cell = row.cells().get(i);
      r.check(of + "count", cell.count());
      r.check(of + "share", cell.share());
      r.check(of + "se", cell.standardError());
    }
  }

  @Test
  void sharesAndErrorsAreThoseOfSvyratio() {
    check("Q0 by channel", crossTab("Q0", Response::channel, survey.population()));
    check("C2 by month", crossTab("C2", Response::month, survey.population()));
  }

  @Test
  void withoutPopulationItIsOneSample() {
    check("C2 by channel unweighted", crossTab("C2", Response::channel, null));
  }

  @Test
  void whoHasNoGroupOrNoAnswerHasNoRow() {
    Questionnaire questionnaire = Fixtures.questionnaire("estimates/questionnaire.yaml");
    byte[] none = new byte[7];
    byte[] five = {5, 0, 0, 0, 0, 0, 0};
    ResponseTable table =
        ResponseTable.builder(questionnaire, "channel")
            .add("land", five, "qr")
            .add("land", five, "")
            .add("land", none, "paper")
            .build();
    CrossTab crossTab = CrossTab.of(table, "channel", "A1", null);
    assertEquals(Set.of("qr"), crossTab.groups().keySet());
    CrossTab.Row qr = Objects.requireNonNull(crossTab.groups().get("qr"));
    assertEquals(1, qr.answers());
    assertEquals(new CrossTab.Cell(1, 1, 0), qr.cells().getLast());
    assertEquals(2, Objects.requireNonNull(crossTab.whole()).answers());
    CrossTab empty = CrossTab.of(table, "channel", "A2", null);
    assertEquals(Map.of(), empty.groups());
    assertNull(empty.whole());
    assertEquals(List.of("1", "2", "3", "4", "5"), empty.values());
  }
}
