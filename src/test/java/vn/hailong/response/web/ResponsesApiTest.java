package vn.hailong.response.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hailong.invitation.Invitations;
import vn.hailong.response.Survey;
import vn.hailong.round.Rounds;
import vn.hailong.testing.Http;
import vn.hailong.testing.Http.Reply;

final class ResponsesApiTest {

  private static final String PATH = "/api/v1/responses";
  private static final Survey SURVEY = Survey.start();
  private static final String CODE = SURVEY.code(SURVEY.narrow());

  private final Http http = new Http(SURVEY.app());

  @AfterAll
  static void close() {
    SURVEY.close();
  }

  @Test
  void aResponseIsStoredAndARepeatGetsTheSameReceipt() {
    String id = UUID.randomUUID().toString();

    Reply first = http.postJson(PATH, body(id, CODE, "\"Q0\": 5, \"Q1\": \"4\""));
    assertEquals(201, first.status(), first.text());
    assertEquals(id, first.json().get("response_id").stringValue());
    assertTrue(
        first.json().get("receipt").stringValue().matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}"));
    assertEquals(2, first.json().size());

    // a number and the same number as a text are the same answer
    Reply again = http.postJson(PATH, body(id, CODE, "\"Q1\": 4, \"Q0\": \"5\""));
    assertEquals(200, again.status());
    assertEquals(first.json(), again.json());
  }

  @Test
  void allMembersAreTaken() {
    String id = UUID.randomUUID().toString();
    Reply reply =
        http.postJson(
            PATH,
            """
            {"response_id": "%s", "access_code": "%s", "language": "en", "form": "full",
             "service_field": "other", "answers": {"Q0": 5, "Q1": "NA", "Q2": 3, "E1": "no"},
             "context": {"received": "yes", "priorities": ["fees", "time"], "elsewhere": "Huế"},
             "comment": "Tốt lắm", "duration_seconds": 74}
            """
                .formatted(id, CODE));

    assertEquals(201, reply.status(), reply.text());
    assertEquals(
        1,
        SURVEY.number(
            "select count(*) from response where response_id = '"
                + id
                + "' and context = '{\"received\": [\"yes\"], \"priorities\": [\"fees\", \"time\"],"
                + " \"elsewhere\": [\"Huế\"]}' and comment = 'Tốt lắm' and language = 'en'"
                + " and duration_seconds = 74 and channel = 'qr' and service_field = 'other'"));
  }

  @Test
  void otherContentUnderTheSameIdIsAConflict() {
    String id = UUID.randomUUID().toString();
    http.postJson(PATH, body(id, CODE, "\"Q0\": 5"));

    Reply reply = http.postJson(PATH, body(id, CODE, "\"Q0\": 1"));
    assertEquals(409, reply.status());
    assertEquals("response_conflict", reply.problem());
  }

  @Test
  void eightAtOnceGetOneReceipt() throws Exception {
    String body = body(UUID.randomUUID().toString(), CODE, "\"Q0\": 2");
    List<Reply> replies = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Reply>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> http.postJson(PATH, body));
      }
      for (Future<Reply> reply : threads.invokeAll(tasks)) {
        replies.add(reply.get());
      }
    }

    assertEquals(1, replies.stream().filter(reply -> reply.status() == 201).count());
    assertEquals(7, replies.stream().filter(reply -> reply.status() == 200).count());
    assertEquals(1, replies.stream().map(Reply::text).distinct().count());
  }

  @Test
  void wrongAnswersAreNamedByPointers() {
    Reply reply =
        http.postJson(
            PATH,
            body(UUID.randomUUID().toString(), CODE, "\"Q0\": 7, \"Z9\": 1, \"E1\": \"maybe\""),
            "Accept-Language",
            "en");

    assertEquals(422, reply.status());
    assertEquals("invalid_answers", reply.problem());
    assertEquals(
        List.of(
            "/answers/Q0 answer_not_on_scale",
            "/answers/Z9 unknown_item",
            "/answers/E1 answer_not_on_scale"),
        reply.parts());
    assertEquals(
        "“7” is not an answer to this question. The answers are: 1, 2, 3, 4, 5, NA.",
        reply.json().get("errors").get(0).get("detail").stringValue());
  }

  @Test
  void valuesOfAnotherKindAreInvalidAnswers() {
    Reply reply =
        http.postJson(
            PATH,
            body(
                UUID.randomUUID().toString(),
                CODE,
                "\"Q0\": 5.0, \"Q1\": true, \"Q2\": null, \"E1\": [\"no\"], \"E2\": {}"));

    assertEquals(422, reply.status());
    assertEquals(
        List.of(
            "/answers/Q0 not_a_value",
            "/answers/Q1 not_a_value",
            "/answers/Q2 not_a_value",
            "/answers/E1 not_a_value",
            "/answers/E2 not_a_value"),
        reply.parts());
  }

  @Test
  void anIdThatTellsTheTimeIsRefused() {
    Reply reply =
        http.postJson(PATH, body("017f22e2-79b0-7cc3-98c4-dc0c0c07398f", CODE, "\"Q0\": 5"));

    assertEquals(422, reply.status());
    assertEquals(List.of("/response_id response_id_not_random"), reply.parts());
  }

  @Test
  void aMalformedBodyIsRefused() {
    String good = body(UUID.randomUUID().toString(), CODE, "\"Q0\": 5");
    for (String bad :
        List.of(
            "",
            "nonsense",
            "[]",
            "null",
            "\"text\"",
            "{",
            good + "{}",
            good.replace("{\"response_id\"", "{\"language\": \"vi\", \"response_id\""),
            good.replace("\"Q0\": 5", "\"Q0\": 5, \"Q0\": 4"),
            "[".repeat(2000) + "]".repeat(2000))) {
      Reply reply = http.postJson(PATH, bad);
      assertEquals(400, reply.status(), bad);
      assertEquals("malformed", reply.problem(), bad);
    }
  }

  @Test
  void bytesThatAreNoTextAreMalformed() {
    byte[] body =
        body(UUID.randomUUID().toString(), CODE, "\"Q0\": 5")
            .replace("\"vi\"", "\"v?i\"")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < body.length; i++) {
      if (body[i] == '?') {
        body[i] = (byte) 0xff;
      }
    }
    Reply reply =
        http.send(
            "POST", PATH, BodyPublishers.ofByteArray(body), "Content-Type", "application/json");

    assertEquals(400, reply.status());
    assertEquals("malformed", reply.problem());
  }

  @Test
  void membersOfAnotherNameOrTypeOrMissingAreAllNamed() {
    Reply reply =
        http.postJson(
            PATH,
            """
            {"response_id": "abc", "language": 5, "form": "medium", "answers": [],
             "context": "none", "comment": 1, "duration_seconds": "74", "service_field": {},
             "name": "Nguyễn Văn A", "a/b": 1}
            """);

    assertEquals(400, reply.status());
    assertEquals("malformed", reply.problem());
    assertEquals(
        List.of(
            "/name unknown_member",
            "/a~1b unknown_member",
            "/response_id not_a_uuid",
            "/access_code required",
            "/language not_a_text",
            "/service_field not_a_text",
            "/answers not_an_object",
            "/context not_an_object",
            "/comment not_a_text",
            "/duration_seconds not_a_number",
            "/form unknown_form"),
        reply.parts());
  }

  @Test
  void anEmptyFormIsNoForm() {
    Reply reply =
        http.postJson(
            PATH,
            """
            {"response_id": "%s", "access_code": "%s", "language": "vi", "form": "",
             "answers": {"Q0": 5}}
            """
                .formatted(UUID.randomUUID(), CODE));

    assertEquals(422, reply.status());
    assertEquals(List.of("/form unknown_form"), reply.parts());
  }

  @Test
  void codesThatDoNotLetInSayWhy() {
    assertRefused(404, "unknown_code", "22222222");
    assertRefused(404, "unknown_code", "nonsense!");
    assertRefused(425, "round_not_open", SURVEY.earlyCode());
    try (Survey other = Survey.start()) {
      Http theirs = new Http(other.app());
      String revoked = other.code(other.wide());
      String live = other.code(other.narrow());
      other.system(() -> {
        other.bean(Invitations.class).revoke(revoked);
        return null;
      });
      assertEquals("code_revoked", refusal(theirs, 410, revoked));
      other.system(() -> other.bean(Rounds.class).close(other.round().id()));
      assertEquals("round_closed", refusal(theirs, 410, live));
      assertEquals(410, theirs.get("/api/v1/surveys/" + live).status());
    }
  }

  @Test
  void oneCodeCannotTakeTheWholeServer() {
    try (Survey small =
        Survey.start(Map.of("hailong.limits.code-burst", 3, "hailong.limits.code-per-second", 1))) {
      Http theirs = new Http(small.app());
      String code = small.code(small.narrow());
      List<Integer> statuses = new ArrayList<>();
      Reply last = null;
      for (int i = 0; i < 8; i++) {
        last = theirs.postJson(PATH, body(UUID.randomUUID().toString(), code, "\"Q0\": 5"));
        statuses.add(last.status());
      }
      assertEquals(List.of(201, 201, 201), statuses.subList(0, 3));
      assertTrue(statuses.contains(429), statuses.toString());
      Reply refused = last != null && last.status() == 429 ? last : flood(theirs, code);
      assertEquals("too_many_requests", refused.problem());
      assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
      // another desk's citizens are not held up
      String other = small.code(small.wide());
      assertEquals(
          201,
          theirs.postJson(PATH, body(UUID.randomUUID().toString(), other, "\"Q0\": 5")).status());
    }
  }

  private Reply flood(Http theirs, String code) {
    Reply reply;
    do {
      reply = theirs.postJson(PATH, body(UUID.randomUUID().toString(), code, "\"Q0\": 5"));
    } while (reply.status() != 429);
    return reply;
  }

  @Test
  void aSurveyShowsOfficeRoundFieldsAndQuestionnaire() {
    String code = SURVEY.code(SURVEY.wide());
    Reply reply = http.get("/api/v1/surveys/" + code.toLowerCase(java.util.Locale.ROOT));

    assertEquals(200, reply.status());
    JsonNode json = reply.json();
    assertEquals(code, json.get("access_code").stringValue());
    assertEquals("City", json.at("/office/name/en").stringValue());
    assertEquals("Đợt thử", json.at("/round/title/vi").stringValue());
    assertTrue(json.at("/round/opens_at").stringValue().endsWith("+07:00"));
    assertEquals("Quầy Tổng hợp", json.at("/desk/name/vi").stringValue());
    assertEquals("land", json.at("/service_fields/0/code").stringValue());
    assertEquals("Land", json.at("/service_fields/0/name/en").stringValue());
    JsonNode form = json.get("questionnaire");
    assertEquals(
        "[\"kind\",\"code\",\"version\",\"languages\",\"title\",\"respondents\",\"introduction\","
            + "\"scales\",\"factors\",\"context\",\"incidents\",\"comment\"]",
        new tools.jackson.databind.ObjectMapper().writeValueAsString(form.propertyNames()));
    assertEquals(5, form.at("/scales/0/options/4/value").intValue());
    assertEquals("[4,5]", form.at("/scales/0/satisfied").toString());
    assertEquals("{\"1\":0,\"2\":0,\"3\":0.5,\"4\":0.8,\"5\":1}", weights(form));
    assertEquals("yes", form.at("/factors/0/items/2/show_if/in/0").stringValue());
    assertTrue(form.at("/factors/0/items/0/required").booleanValue());
    assertEquals(60, form.at("/comment/max_length").intValue());
  }

  private static String weights(JsonNode form) {
    return form.at("/scales/0/weights").toString();
  }

  @Test
  void anUnchangedSurveyIsNotSentAgain() {
    Reply first = http.get("/api/v1/surveys/" + CODE);
    String tag = first.header("ETag");
    assertTrue(tag.matches("\"[0-9a-f]+\""), tag);

    Reply again = http.get("/api/v1/surveys/" + CODE, "If-None-Match", tag);
    assertEquals(304, again.status());
    assertEquals("", again.text());
    assertEquals(tag, again.header("ETag"));
    assertEquals(200, http.get("/api/v1/surveys/" + CODE, "If-None-Match", "\"other\"").status());
    assertFalse(tag.equals(http.get("/api/v1/surveys/" + SURVEY.link()).header("ETag")));
  }

  @Test
  void aRoundsLinkHasNoDeskAndAsksForNoField() {
    JsonNode json = http.get("/api/v1/surveys/" + SURVEY.link()).json();

    assertFalse(json.has("desk"));
    assertEquals(0, json.get("service_fields").size());
  }

  private void assertRefused(int status, String problem, String code) {
    assertEquals(problem, refusal(http, status, code));
    Reply survey = http.get("/api/v1/surveys/" + code.replace("!", ""));
    assertEquals(status, survey.status());
    assertEquals(problem, survey.problem());
  }

  private static String refusal(Http http, int status, String code) {
    Reply reply = http.postJson(PATH, body(UUID.randomUUID().toString(), code, "\"Q0\": 5"));
    assertEquals(status, reply.status(), reply.text());
    return reply.problem();
  }

  private static String body(String id, String code, String answers) {
    return "{\"response_id\": \""
        + id
        + "\", \"access_code\": \""
        + code
        + "\", \"language\": \"vi\", \"form\": \"full\", \"answers\": {"
        + answers
        + "}, \"context\": {\"received\": \"yes\"}}";
  }
}
