package vn.hailong.analytics.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.format.CriteriaFile;
import vn.hailong.analytics.format.DocumentsCsv;
import vn.hailong.analytics.questionnaire.Questionnaire;

class ScorecardTest {

  private static final String HEADER =
      "code,value,required,self_score,verified_score,evidence_count,final_score\n";

  private final Questionnaire questionnaire = Fixtures.questionnaire("format/questionnaire.yaml");

  private final String criteriaText = Fixtures.text("format/criteria.yaml");

  /**
   * Ten responses: A1 satisfied by nine, A2 by five, E1 without fault for four of the eight valid.
   */
  private SurveyInput survey() {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    for (int i = 0; i < 10; i++) {
      byte a1 = (byte) (i < 9 ? 2 : 1);
      byte a2 = (byte) (i < 5 ? 2 : 1);
      byte e1 = (byte) (i < 4 ? 1 : i < 8 ? 2 : 3);
      table.add("land", new byte[] {a1, a2, e1});
    }
    return new SurveyInput(questionnaire, table.build(), null);
  }

  private Scorecard scorecard(String criteria, String documents, List<SurveyInput> surveys) {
    CriteriaSet criteriaSet = CriteriaFile.read("c.yaml", criteria);
    try {
      DocumentScores scores =
          DocumentsCsv.read(
              "d.csv",
              new ByteArrayInputStream((HEADER + documents).getBytes(StandardCharsets.UTF_8)),
              criteriaSet);
      return Scorecard.of(new ScorecardInput(criteriaSet, surveys, scores, 0.95));
    } catch (IOException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private Scorecard documents(String documents) {
    return scorecard(criteriaText, documents, List.of());
  }

  private static ComponentResult component(Scorecard scorecard, String code) {
    return scorecard.components().stream()
        .filter(component -> component.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String score(Scorecard scorecard, String code) {
    ComponentResult component = component(scorecard, code);
    return component.score() + " " + component.status().code();
  }

  private static BigDecimal points(String points) {
    return new BigDecimal(points);
  }

  @Test
  void theEffectiveScoreIsTheLatestOneGiven() {
    assertEquals("1.50 derived", score(documents("1.1.1,1,,,,,\n"), "1.1.1"));
    assertEquals("0.70 self_assessed", score(documents("1.1.1,1,,0.7,,,\n"), "1.1.1"));
    assertEquals("0.60 verified", score(documents("1.1.1,1,,0.7,0.6,,\n"), "1.1.1"));
    assertEquals("0.65 final", score(documents("1.1.1,1,,0.7,0.6,,0.65\n"), "1.1.1"));
    assertEquals("0.00 verified", score(documents("1.1.1,1,,0.7,0,,\n"), "1.1.1"));
    assertEquals("0.00 missing", score(documents("1.1.1,,,,,3,\n"), "1.1.1"));
    assertEquals("0.00 missing", score(documents(""), "1.1.1"));
  }

  @Test
  void documentsReachTheirTargetWithTheirPoints() {
    ComponentResult full = component(documents("1.1.1,1,,,,,\n"), "1.1.1");
    assertEquals(true, full.reached());
    assertEquals(Verdict.REACHED, full.verdict());
    ComponentResult less = component(documents("1.1.1,,,1.49,,,\n"), "1.1.1");
    assertEquals(false, less.reached());
    assertEquals(Verdict.NOT_REACHED, less.verdict());
  }

  @Test
  void evidenceIsCounted() {
    Scorecard scorecard = documents("1.1.1,1,,,,2,\n1.1.2,1,,,,0,\n2.2,1,,,,,\n");
    assertEquals(2, component(scorecard, "1.1.1").evidenceCount());
    assertEquals(0, component(scorecard, "2.2").evidenceCount());
    assertEquals(points("6.50"), scorecard.index().total().points());
    assertEquals(points("1.50"), scorecard.index().scoreWithoutUnevidenced());
  }

  @Test
  void theIndexIsProvisionalUntilAllDocumentsAreVerified() {
    String verified = "1.1.1,,,,1,,\n1.1.2,,,,1,,\n1.1.3,,,,1,,\n2.1,,,,1,,\n";
    assertTrue(documents(verified).index().provisional());
    assertTrue(documents(verified + "2.2,1,,1,,,\n").index().provisional());
    assertFalse(documents(verified + "2.2,1,,1,,,2\n").index().provisional());
  }

  @Test
  void whatDidNotAriseGetsFullPointsOrIsLeftOut() {
    Scorecard scorecard = documents("1.1.1,NA,,,,,\n1.1.2,NA,,,,,\n2.2,1,,,,1,\n");
    assertEquals("1.50 derived", score(scorecard, "1.1.1"));
    ComponentResult excluded = component(scorecard, "1.1.2");
    assertTrue(excluded.isExcluded());
    assertNull(excluded.score());
    assertNull(excluded.reached());
    assertNull(excluded.verdict());
    assertEquals(points("14.5"), scorecard.index().total().max());
    assertEquals(points("7.5"), scorecard.index().document().max());
    assertEquals(points("4.50"), scorecard.index().total().points());
    assertEquals(points("4.5"), scorecard.index().assessed());
    assertEquals(
        31.0344827586,
        Objects.requireNonNull(scorecard.index().total().percent()).doubleValue(),
        1e-9);
  }

  @Test
  void bonusAndPenaltyAreAddedAfterTheSum() {
    Scorecard scorecard = documents("2.2,1,,,,1,\nB1,,,1,1.25,,\nP1,0.5,,,,,\n");
    assertEquals(points("0.75"), scorecard.index().adjustments());
    assertEquals(points("3.75"), scorecard.index().total().points());
    assertEquals(points("16.5"), scorecard.index().total().max());
    assertEquals(points("3.00"), scorecard.index().document().points());
    assertEquals(points("3.75"), scorecard.index().scoreWithoutUnevidenced());
    String none = criteriaText.substring(0, criteriaText.indexOf("adjustments:"));
    assertNull(scorecard(none, "", List.of()).index().adjustments());
  }

  @Test
  void theFloorMustBeExceededAndTheGoalReached() {
    String half =
        criteriaText.replace(
            "index_floor: 0.80, index_goal: 0.898", "index_floor: 0.40, index_goal: 0.40");
    // 6.6 of 16.5 points are exactly 40 %
    String documents = "1.1.1,1,,,,,\n1.1.2,1,,,,,\n1.1.3,0,,,,,\n2.1,,,1,,,\n2.2,,,%s,,,\n";
    IndexResult equal = scorecard(half, documents.formatted("0.1"), List.of()).index();
    assertEquals(false, equal.floor().reached());
    assertEquals(true, equal.goal().reached());
    IndexResult more = scorecard(half, documents.formatted("0.11"), List.of()).index();
    assertEquals(true, more.floor().reached());
    IndexResult less = scorecard(half, documents.formatted("0.09"), List.of()).index();
    assertEquals(false, less.goal().reached());
  }

  @Test
  void theClassIsTheHighestReached() {
    String classes = criteriaText.replace("from: 80}", "from: 40}");
    String documents = "1.1.1,1,,,,,\n1.1.2,1,,,,,\n1.1.3,0,,,,,\n2.1,,,1,,,\n2.2,,,%s,,,\n";
    assertEquals("good", rankingClass(scorecard(classes, documents.formatted("0.1"), List.of())));
    assertEquals("weak", rankingClass(scorecard(classes, documents.formatted("0.09"), List.of())));
    String high = criteriaText.replace("from: 0}", "from: 50}");
    assertNull(scorecard(high, "", List.of()).index().rankingClass());
  }

  private static String rankingClass(Scorecard scorecard) {
    return Objects.requireNonNull(scorecard.index().rankingClass()).code();
  }

  @Test
  void fieldsAddTheirComponentsAndTakeTheirTarget() {
    Scorecard scorecard = scorecard(criteriaText, "1.1.1,1,,,,,\n", List.of(survey()));
    FieldResult first = scorecard.fields().getFirst();
    assertEquals(points("10.5"), first.score().max());
    assertEquals(points("1.00"), first.target(), "the field has documents");
    assertEquals(false, first.reached());
  }

  @Test
  void aFieldOfSurveysTakesTheTargetTheyShare() {
    ComponentResult one = survey("0.95");
    ComponentResult other = survey("0.90");
    assertEquals(points("0.95"), FieldResult.of("8", List.of(one, one)).target());
    FieldResult mixed = FieldResult.of("8", List.of(one, other));
    assertNull(mixed.target());
    assertNull(mixed.reached());
  }

  private static ComponentResult survey(String target) {
    return new ComponentResult(
        "8.1",
        "8",
        Method.SURVEY,
        points("5"),
        points("4"),
        null,
        points(target),
        false,
        Verdict.UNDETERMINED,
        Status.MISSING,
        null);
  }

  @Test
  void surveysAreScoredByTheirFormula() {
    // A1 and A2 over ten responses: 14 of 20 satisfied; values 2 and 1, weights 0.125 and 0
    assertEquals(List.of("0.7", "0.7"), valueAndRate("rate"));
    assertEquals(List.of("0.85", "0.7"), valueAndRate("mean_share"));
    assertEquals(List.of("0.7", "0.7"), valueAndRate("scaled_mean"));
    assertEquals(List.of("0.0875", "0.7"), valueAndRate("weighted"));
    String criteria = criteriaText.replace("formula: weighted", "formula: mean_share");
    ComponentResult result = component(scorecard(criteria, "", List.of(survey())), "1.2");
    assertEquals(points("4.25"), result.score(), "the rule scores the value, not the rate");
    assertEquals(Status.COMPUTED, result.status());
  }

  private List<String> valueAndRate(String formula) {
    String criteria = criteriaText.replace("formula: weighted", "formula: " + formula);
    Scorecard scorecard = scorecard(criteria, "", List.of(survey()));
    SurveyValue value = Objects.requireNonNull(component(scorecard, "1.2").survey());
    assertEquals(formula, value.formula().code());
    assertEquals(10, value.n());
    return List.of(
        BigDecimal.valueOf(value.value()).toString(), BigDecimal.valueOf(value.rate()).toString());
  }

  @Test
  void itemsAndTheWholeAreMeasured() {
    Scorecard scorecard = scorecard(criteriaText, "", List.of(survey()));
    assertEquals(
        13 / 18.0, Objects.requireNonNull(component(scorecard, "2.3").survey()).rate(), 1e-15);
    ComponentResult all = component(scorecard, "2.4");
    assertEquals(0.7, Objects.requireNonNull(all.survey()).rate(), 1e-15);
    assertEquals(points("0.44"), all.score());
    assertEquals(Verdict.UNDETERMINED, all.verdict());
    assertNotNull(Objects.requireNonNull(all.survey()).responsesNeeded());
  }

  @Test
  void aSurveyThatIsNotGivenOrHasNoAnswersIsMissing() {
    SurveyInput empty =
        new SurveyInput(questionnaire, ResponseTable.builder(questionnaire).build(), null);
    for (List<SurveyInput> surveys : List.of(List.<SurveyInput>of(), List.of(empty))) {
      Scorecard scorecard = scorecard(criteriaText, "", surveys);
      ComponentResult component = component(scorecard, "1.2");
      assertEquals(Status.MISSING, component.status());
      assertEquals(points("0.00"), component.score());
      assertEquals(Verdict.UNDETERMINED, component.verdict());
      assertNull(component.survey());
      assertEquals(0, scorecard.index().assessed().signum());
    }
  }

  @Test
  void criteriaThatDoNotFitTheQuestionnaireAreRefused() {
    String criteria = criteriaText.replace("factor: ACCESS", "factor: STAFF");
    MeasureException wrong =
        assertThrows(MeasureException.class, () -> scorecard(criteria, "", List.of(survey())));
    assertEquals(
        "measure.factor",
        wrong.problems().stream().map(MeasureProblem::code).collect(Collectors.joining()));
  }

  @Test
  void roundsOfOneQuestionnaireMustBePooled() {
    assertThrows(
        IllegalArgumentException.class,
        () -> scorecard(criteriaText, "", List.of(survey(), survey())));
  }
}
