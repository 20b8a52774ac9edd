package vn.hailong.respondent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.QuestionnaireFile;
import vn.hailong.response.Form;

class JourneyTest {

  private static final int BEGIN = 1;
  private static final int SEND = 1;

  private final Journey quick = new Journey(Samples.citizens(), Form.QUICK, Samples.serviceField());
  private final Journey full = new Journey(Samples.citizens(), Form.FULL, Samples.serviceField());
  private final Answers answers = new Answers();

  @Test
  void quickFormAsksTheDossierThenOneFactorAStepThenTheRest() {
    assertEquals(List.of(Step.BEFORE, "OVERVIEW", "CONDUCT", Step.CLOSING), steps(quick, answers));
    assertEquals(List.of(Question.SERVICE_FIELD, "received_result"), questions(quick, Step.BEFORE));
    assertEquals(List.of("filled_by", Question.COMMENT), questions(quick, Step.CLOSING));
  }

  @Test
  void fullFormKeepsLongContextApartFromTheComment() {
    answers.give("received_result", List.of("yes"));
    assertEquals(
        List.of(
            Step.BEFORE,
            "OVERVIEW",
            "ACCESS",
            "PROCEDURE",
            "STAFF",
            "RESULT",
            "FEEDBACK",
            "CONDUCT",
            "TRIPS",
            "PERCEPTION",
            Step.AFTER,
            Step.CLOSING),
        steps(full, answers));
    assertEquals(List.of(Question.COMMENT), questions(full, Step.CLOSING));
  }

  @Test
  void questionsAppearWithTheAnswerTheyDependOn() {
    assertEquals(List.of("Q0", "FA", "FT", "FC", "FG"), questions(quick, "OVERVIEW"));
    answers.give("received_result", List.of("yes"));
    assertEquals(List.of("Q0", "FA", "FT", "FC", "FK", "FG"), questions(quick, "OVERVIEW"));
  }

  @Test
  void whatIsHiddenIsForgotten() {
    answers.give("received_result", List.of("yes"));
    answers.give("FK", List.of("1"));
    answers.skip("K1");
    answers.give("Q0", List.of("4"));
    assertFalse(full.settle(answers));
    answers.give("received_result", List.of("no"));
    assertTrue(full.settle(answers));
    assertEquals(List.of(), answers.of("FK"));
    assertFalse(answers.isSkipped("K1"));
    assertEquals("4", answers.value("Q0"));
    assertFalse(steps(full, answers).contains("RESULT"));
  }

  @Test
  void hidingGoesOnAlongAChain() {
    Journey chain =
        new Journey(
            QuestionnaireFile.read(
                "chain.yaml",
                """
                kind: questionnaire
                code: chain
                version: "1"
                languages: [vi]
                title: {vi: "Chuỗi"}
                scales:
                  - code: yn
                    options: [{value: "yes", text: {vi: "Có"}}, {value: "no", text: {vi: "Không"}}]
                    satisfied: ["yes"]
                factors:
                  - code: F
                    title: {vi: "F"}
                    scale: yn
                    items:
                      - {code: A, text: {vi: "A"}, quick: true}
                      - {code: B, text: {vi: "B"}, quick: true, show_if: {question: A, in: ["yes"]}}
                      - {code: C, text: {vi: "C"}, quick: true, show_if: {question: B, in: ["yes"]}}
                      - {code: D, text: {vi: "D"}}
                      - {code: E, text: {vi: "E"}, quick: true, show_if: {question: D, in: ["yes"]}}
                """),
            Form.QUICK,
            null);
    answers.give("A", List.of("yes"));
    answers.give("B", List.of("yes"));
    answers.give("C", List.of("no"));
    chain.settle(answers);
    assertEquals("no", answers.value("C"));
    answers.give("A", List.of("no"));
    chain.settle(answers);
    assertNull(answers.value("B"));
    assertNull(answers.value("C"));
    // D is not in the quick form, so E can never come
    assertEquals(
        List.of("A", "B", "C"),
        chain.all().getFirst().questions().stream().map(Question::code).toList());
  }

  @Test
  void onlyFaultsCanBeDeniedAllAtOnce() {
    assertEquals("no", step(quick, "CONDUCT").noneValue());
    assertNull(step(quick, "OVERVIEW").noneValue());
    assertNull(step(full, "ACCESS").noneValue());
  }

  @Test
  void aStepIsHandledByAnswersAndSkips() {
    Step conduct = step(quick, "CONDUCT");
    conduct.questions().forEach(question -> answers.give(question.code(), List.of("no")));
    assertTrue(conduct.isHandled(answers));
    assertTrue(conduct.isNone(answers));
    answers.skip("E2");
    assertTrue(conduct.isHandled(answers));
    assertFalse(conduct.isNone(answers));
    answers.clear("E2");
    assertFalse(conduct.isHandled(answers));
  }

  @Test
  void quickFormTakesTwelveTapsWhateverTheRatings() {
    answers.give("received_result", List.of("yes"));
    int taps = BEGIN + SEND;
    for (Step step : quick.steps(answers)) {
      if (step.noneValue() != null) {
        taps++;
      } else {
        taps += (int) step.questions().stream().filter(Question::isAnsweredByOneTap).count();
      }
      // all but the last lead on by themselves: no tap for that
      assertTrue(step.leadsOn() || step.code().equals(Step.CLOSING));
    }
    assertEquals(12, taps);
  }

  @Test
  void withoutADeskThereIsNoServiceField() {
    Journey officials = new Journey(Samples.officials(), Form.QUICK, null);
    assertEquals(List.of("DIRECTION", "COORDINATION", Step.CLOSING), steps(officials, answers));
    assertFalse(Samples.survey(Samples.officials(), null).hasChoiceOfForm());
    assertTrue(Samples.survey(Samples.citizens(), null).hasChoiceOfForm());
  }

  private static List<String> steps(Journey journey, Answers answers) {
    return journey.steps(answers).stream().map(Step::code).toList();
  }

  private List<String> questions(Journey journey, String step) {
    return step(journey, step).questions().stream().map(Question::code).toList();
  }

  private Step step(Journey journey, String code) {
    return journey.steps(answers).stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
