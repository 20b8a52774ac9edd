package vn.hailong.respondent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hailong.response.Form;

class QuestionTest {

  private final Journey full = new Journey(Samples.citizens(), Form.FULL, Samples.serviceField());

  @Test
  void satisfactionIsAnsweredWithFacesFromTheUnsatisfiedOnAndNoOpinionWithoutOne() {
    assertEquals(
        List.of(1, 2, 3, 4, 5, 0), question("Q0").choices().stream().map(Choice::face).toList());
    assertEquals(
        List.of("1", "2", "3", "4", "5", "NA"),
        question("Q0").choices().stream().map(Choice::value).toList());
    assertTrue(question("Q0").choices().getLast().quiet());
  }

  @Test
  void nothingElseHasFaces() {
    assertTrue(question("Q0").hasFaces());
    assertFalse(question("E1").hasFaces());
    assertFalse(question("E5").hasFaces());
    assertFalse(question("age_band").hasFaces());
    Journey officials = new Journey(Samples.officials(), Form.FULL, null);
    assertFalse(officials.questions(new Answers()).getFirst().hasFaces());
  }

  @Test
  void fewShortAnswersStandSideBySide() {
    assertTrue(question("E1").fitsOneRow("vi"));
    assertFalse(question("E1").fitsOneRow("en"));
    assertFalse(question("filled_by").fitsOneRow("vi"));
  }

  @Test
  void acceptsOnlyWhatItAsksFor() {
    assertTrue(question("Q0").accepts(List.of("NA")));
    assertFalse(question("Q0").accepts(List.of("6")));
    assertFalse(question("Q0").accepts(List.of("1", "2")));
    assertFalse(question("Q0").accepts(List.of()));
    assertTrue(question("priorities").accepts(List.of("fees", "online")));
    assertFalse(question("priorities").accepts(List.of("fees", "nonsense")));
    assertTrue(question(Question.COMMENT).accepts(List.of("á".repeat(1000))));
    assertFalse(question(Question.COMMENT).accepts(List.of("á".repeat(1001))));
    assertFalse(question(Question.COMMENT).accepts(List.of("  ")));
  }

  private Question question(String code) {
    return full.all().stream()
        .flatMap(step -> step.questions().stream())
        .filter(question -> question.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
