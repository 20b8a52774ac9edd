package vn.hailong.analytics.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hailong.analytics.recorded.SmallQuestionnaire.answers;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;
import vn.hailong.analytics.recorded.SmallQuestionnaire;

/** Against R 4.2.2, psych 2.2.9: {@code psych::alpha} in {@code items.R}. */
class ItemAnalysisTest {

  private static final Questionnaire SMALL =
      SmallQuestionnaire.of(List.of(List.of("A1", "A2", "A3")));

  private final Recorded r = Recorded.by("items");

  @Test
  void statisticsAreThoseOfPsych() {
    check("all", RecordedSurvey.ALL);
    check("B", Measures.items(List.of("B1", "B2", "B3", "B4")));
    ItemAnalysis two = check("D", Measures.items(List.of("D1", "D2")));
    assertEquals(
        Optional.of(Reason.TOO_FEW_ITEMS), two.items().getFirst().alphaIfDropped().reason());
  }

  @Test
  void alphaIsTheScorecardsToTheLastDigit() {
    ResponseTable.Builder table = ResponseTable.builder(RecordedSurvey.QUESTIONNAIRE);
    RecordedSurvey.round("2026")
        .responses()
        .forEach(response -> table.add(response.serviceField(), response.answers()));
    assertEquals(
        table.build().alpha(RecordedSurvey.ALL), analysis(RecordedSurvey.ALL).alpha().get());
  }

  @Test
  void onlyCompleteRespondentsCount() {
    ItemAnalysis analysis =
        small(answers(1, 2, 3), answers(5, 5, 0), answers(2, 2, 5), answers(0, 0, 0));
    assertEquals(2, analysis.cases());
    assertEquals(1.5, analysis.items().getFirst().mean());
  }

  @Test
  void withoutCasesOrVarianceTheReasonSaysSo() {
    ItemAnalysis none = small();
    assertEquals(0, none.cases());
    assertEquals(Optional.of(Reason.TOO_FEW_RESPONSES), none.alpha().reason());
    assertEquals(Optional.of(Reason.TOO_FEW_RESPONSES), none.averageCorrelation().reason());
    assertEquals(List.of(), none.items());
    assertEquals(Optional.of(Reason.TOO_FEW_RESPONSES), small(answers(1, 2, 3)).alpha().reason());

    ItemAnalysis alike = small(answers(5, 5, 5), answers(5, 5, 5));
    assertEquals(Optional.of(Reason.NO_VARIANCE), alike.alpha().reason());
    assertEquals(0, alike.items().getFirst().standardDeviation());
  }

  @Test
  void anItemThatAllAnswerAlikeLeavesTheOthersTheirFigures() {
    ItemAnalysis analysis = small(answers(5, 1, 2), answers(5, 3, 3), answers(5, 4, 5));
    ItemStatistics constant = analysis.items().getFirst();
    assertEquals(Optional.of(Reason.NO_VARIANCE), constant.itemTotal().reason());
    assertEquals(Optional.of(Reason.NO_VARIANCE), analysis.averageCorrelation().reason());
    assertEquals(
        analysis.items().get(1).itemTotal().get(),
        analysis.items().get(2).itemTotal().get(),
        1e-15);
  }

  @Test
  void oneItemHasNothingToBeComparedWith() {
    ItemAnalysis.Builder builder = ItemAnalysis.builder(SMALL, Measures.item("A2"));
    builder.add(answers(1, 2, 3)).add(answers(1, 4, 3));
    ItemAnalysis analysis = builder.build();
    assertEquals(Optional.of(Reason.TOO_FEW_ITEMS), analysis.alpha().reason());
    assertEquals(Optional.of(Reason.TOO_FEW_ITEMS), analysis.averageCorrelation().reason());
    assertEquals(
        Optional.of(Reason.TOO_FEW_ITEMS), analysis.items().getFirst().itemTotal().reason());
    assertEquals(3, analysis.items().getFirst().mean());
  }

  @Test
  void unknownItemsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ItemAnalysis.builder(SMALL, Measures.items(List.of("A1", "X"))));
  }

  private static ItemAnalysis small(byte[]... rows) {
    ItemAnalysis.Builder builder = ItemAnalysis.builder(SMALL, Measures.items(SMALL.itemCodes()));
    for (byte[] row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  private static ItemAnalysis analysis(MeasureDef measure) {
    ItemAnalysis.Builder builder = ItemAnalysis.builder(RecordedSurvey.QUESTIONNAIRE, measure);
    RecordedSurvey.round("2026").responses().forEach(response -> builder.add(response.answers()));
    return builder.build();
  }

  private ItemAnalysis check(String name, MeasureDef measure) {
    ItemAnalysis analysis = analysis(measure);
    r.check(name + " n", analysis.cases());
    r.check(name + " alpha", analysis.alpha().get());
    r.check(name + " average_r", analysis.averageCorrelation().get());
    for (ItemStatistics item : analysis.items()) {
      String one = name + " " + item.code();
      r.check(one + " mean", item.mean());
      r.check(one + " sd", item.standardDeviation());
      r.check(one + " r.drop", item.itemTotal().get());
      if (analysis.items().size() > 2) {
        r.check(one + " dropped", item.alphaIfDropped().get());
      }
    }
    return analysis;
  }
}
