package vn.hailong.respondent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.Channel;
import vn.hailong.office.ServiceField;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Form;
import vn.hailong.response.Submission;
import vn.hailong.testing.TestApp;

class SendingTest {

  private static final TestApp APP = TestApp.start();

  private final OneStopOffice office = new OneStopOffice(APP);
  private final Sending sending = office.bean(Sending.class);
  private final String code = office.code();
  private final Survey survey = office.bean(Surveys.class).open(code);
  private final Visit visit = new Visit("vi");

  SendingTest() {
    visit.begin(Form.QUICK, Instant.now());
    visit.answers().give("Q0", List.of("2"));
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void sendsWhatIsShownAndForgetsIt() {
    visit.answers().give("received_result", List.of("no"));
    visit.answers().give("FK", List.of("5"));
    visit.answers().give(Question.SERVICE_FIELD, List.of("land"));
    visit.answers().give(Question.COMMENT, List.of("Chờ hơi lâu"));
    String receipt = sending.send(survey, visit, survey.channel());
    assertEquals(receipt, visit.receipt());
    assertTrue(visit.answers().isEmpty());
    var stored = office.only();
    assertEquals(Map.of("Q0", "2"), OneStopOffice.answers(stored));
    assertEquals(Map.of("received_result", List.of("no")), stored.context());
    assertEquals("land", stored.serviceField());
    assertEquals("Chờ hơi lâu", stored.comment());
    assertEquals(Channel.QR, stored.channel());
  }

  @Test
  void aServiceFieldNotToldIsOther() {
    sending.send(survey, visit, Channel.QR);
    assertEquals(ServiceField.OTHER, office.only().serviceField());
  }

  @Test
  void sendingTwiceIsOneResponse() {
    String receipt = sending.send(survey, visit, Channel.QR);
    assertEquals(receipt, sending.send(survey, visit, Channel.QR));
    assertEquals(1, office.count());
  }

  @Test
  void theFirstTryStandsWhenItsReplyGotLost() {
    // committed, but the respondent never heard of it and changed an answer
    Submission lost =
        new Submission(
            Objects.requireNonNull(visit.responseId()),
            "vi",
            Form.QUICK,
            ServiceField.OTHER,
            Map.of("Q0", "2"),
            Map.of(),
            null,
            null);
    String receipt = office.bean(Acceptance.class).accept(code, Channel.QR, lost).code();
    visit.attempt(lost);
    visit.answers().give("Q0", List.of("4"));
    assertEquals(receipt, sending.send(survey, visit, Channel.QR));
    assertEquals(Map.of("Q0", "2"), OneStopOffice.answers(office.only()));
  }
}
