package vn.hailong.respondent.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Samples;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Visit;
import vn.hailong.response.Form;

class LightFormTest {

  private final Survey survey = Samples.survey(Samples.citizens(), Samples.serviceField());

  @Test
  void readsWhatThePageSent() {
    UUID id = UUID.randomUUID();
    Visit visit =
        read(
            "response_id="
                + id
                + "&form=full&lang=en&_service_field=land&received_result=yes&FK=5&Q0="
                + "&priorities=fees&priorities=online&_comment=Ch%E1%BB%9D+l%C3%A2u%0D%0A");
    assertEquals(id, visit.responseId());
    assertEquals(Form.FULL, visit.form());
    assertEquals("en", visit.language());
    assertEquals(
        Map.of(
            Question.SERVICE_FIELD,
            List.of("land"),
            "received_result",
            List.of("yes"),
            "FK",
            List.of("5"),
            "priorities",
            List.of("fees", "online"),
            Question.COMMENT,
            List.of("Chờ lâu")),
        visit.answers().all());
  }

  @Test
  void lineBreaksCountOnceAndNothingWrittenIsDropped() {
    Visit visit = read("form=quick&_comment=a%0D%0Ab");
    assertEquals(List.of("a\nb"), visit.answers().all().get(Question.COMMENT));
    String endless = "x".repeat(9_000);
    visit = read("form=quick&_comment=" + endless);
    assertEquals(List.of(endless), visit.answers().all().get(Question.COMMENT));
  }

  @Test
  void leavesOutWhatDoesNotApplyOrWasNotAsked() {
    Visit visit = read("form=quick&received_result=no&FK=5&A1=3&Q0=9&FA=2&nonsense=1");
    assertEquals(
        Map.of("received_result", List.of("no"), "FA", List.of("2")), visit.answers().all());
  }

  @Test
  void aPageWithoutItsIdIsNobodysRepeat() {
    assertNotEquals(read("form=quick").responseId(), read("form=quick").responseId());
    UUID timed = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertNotEquals(timed, read("response_id=" + timed).responseId());
  }

  @Test
  void theTimeItTookIsUnknownSoThatASecondSendingIsTheSame() {
    assertNull(read("form=quick").seconds(java.time.Instant.now()));
  }

  @Test
  void brokenEscapesAndFieldsWithoutValuesAreNothing() {
    assertEquals(Map.of("a", List.of("", "1")), FormBody.fields("a=%zz&=2&b&a=1&"));
  }

  @Test
  void rulesHideWhatDependsOnAnswersNotGiven() {
    String rules = HidingRules.of(survey.journey(Form.QUICK).all());
    assertTrue(
        rules.contains(
            "form:not(:has([name=\"received_result\"]:is([value=\"yes\"]):checked))"
                + " [data-question=\"FK\"]{display:none}"),
        rules);
    assertFalse(rules.contains("\"Q0\""), rules);
  }

  private Visit read(String body) {
    return LightForm.read(survey, FormBody.fields(body));
  }
}
