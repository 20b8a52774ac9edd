package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.estimate.SurveyData;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.CriteriaFile;
import vn.hailong.analytics.format.ResponseRow;
import vn.hailong.analytics.scorecard.ScorecardInput;
import vn.hailong.analytics.scorecard.SurveyInput;

class WithAndWithoutTest {

  private static final String CRITERIA =
      """
      kind: criteria-set
      code: test
      version: "1"
      year: 2026
      title: {vi: "Thử"}
      targets: {document: 1, satisfaction: 0.95, other_survey: 0.9, index_floor: 0.8, index_goal: 0.9}
      classes:
        - {code: all, text: {vi: "Tất cả"}, from: 0}
      fields:
        - code: "1"
          title: {vi: "Hài lòng"}
          criteria:
            - code: "1.1"
              title: {vi: "Hài lòng"}
              max: 10
              method: survey
              target_group: satisfaction
              measure: {questionnaire: likert, factor: A}
              rule: {type: proportional}
      """;

  private static ScorecardInput input(SurveyData data) {
    return new ScorecardInput(
        CriteriaFile.read("criteria.yaml", CRITERIA),
        List.of(new SurveyInput(Likert.QUESTIONNAIRE, data, null)),
        DocumentScores.none(),
        0.95);
  }

  private static CheckedMonth july() {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 40; i++) {
      rows.add(
          Months.row(LocalDate.of(2026, 7, 1).atTime(11, 0), Channel.QR, "desk-1", 90, 4, 5, 5, 5));
    }
    return new CheckedMonth(Months.log(rows), Months.check(rows, Months.history()));
  }

  private static CheckedMonth june() {
    List<ResponseRow> rows = Months.regular(6);
    return new CheckedMonth(Months.log(rows), Months.check(rows, List.of()));
  }

  private static SurveyData all(CheckedMonth... months) {
    ResponseTable.Builder table = ResponseTable.builder(Likert.QUESTIONNAIRE);
    for (CheckedMonth month : months) {
      month.log().addTo(table, row -> true);
    }
    return table.build();
  }

  @Test
  void bothScorecardsOfTheSameMonths() {
    CheckedMonth june = june();
    CheckedMonth july = july();
    assertEquals(List.of(), june.report().findings());
    assertTrue(july.report().flagged().size() >= 40);
    WithAndWithout both = WithAndWithout.of(input(all(june, july)), List.of(june, july));
    assertEquals(june.log().size() + july.log().size(), both.responses());
    assertEquals(july.report().flagged().size(), both.flagged());
    assertEquals(both.responses(), both.with().surveys().getFirst().responses().used());
    assertEquals(
        both.responses() - both.flagged(), both.without().surveys().getFirst().responses().used());
    double with = both.with().index().total().points().doubleValue();
    double without = both.without().index().total().points().doubleValue();
    assertTrue(with > without + 0.1, () -> with + " with, " + without + " without");
  }

  @Test
  void nothingFlaggedChangesNothing() {
    CheckedMonth june = june();
    WithAndWithout both = WithAndWithout.of(input(all(june)), List.of(june));
    assertEquals(both.with(), both.without());
  }

  @Test
  void monthsMustBeThoseOfTheInput() {
    CheckedMonth june = june();
    ScorecardInput other = input(all(june, june));
    assertThrows(IllegalArgumentException.class, () -> WithAndWithout.of(other, List.of(june)));
  }
}
