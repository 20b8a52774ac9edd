package vn.hailong.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Role;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;
import vn.hailong.testing.Visitor;

final class SessionTest {

  private static final TestApp APP = TestApp.start();
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Account VIEWER = TREE.account("xem", Role.VIEWER, TREE.commune());

  private final Visitor visitor = new Visitor(APP);

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void nobodyIsAskedToSignIn() {
    HttpResponse<String> answer = visitor.get("/api/v1/session");

    assertEquals(401, answer.statusCode());
    assertEquals(List.of("application/problem+json"), Visitor.headers(answer, "Content-Type"));
    assertEquals("unauthenticated", Visitor.json(answer).get("code").asString());
    assertEquals("", visitor.sessionId(), "asking makes no session");
  }

  @Test
  void signingInTellsWhoOneIsAndGivesTheTokenForChanges() {
    assertEquals(204, visitor.signIn("xem", SampleTree.PASSWORD).statusCode());

    HttpResponse<String> me = visitor.get("/api/v1/session");

    assertEquals(200, me.statusCode());
    assertEquals(VIEWER.name(), Visitor.json(me).get("name").asString());
    assertTrue(csrfToken().length() >= 43);
    assertEquals(csrfToken(), csrfToken(), "the same for the whole session");
  }

  @Test
  void aWrongPasswordDoesNotSayWhichPartWasWrong() {
    HttpResponse<String> wrong = visitor.signIn("xem", "khong-phai-mat-khau");
    HttpResponse<String> unknown = visitor.signIn("khong-co-ai", "khong-phai-mat-khau");

    assertEquals(401, wrong.statusCode());
    assertEquals(wrong.body(), unknown.body());
    assertEquals("sign_in_failed", Visitor.json(wrong).get("code").asString());
    assertEquals(401, visitor.get("/api/v1/session").statusCode());
  }

  @Test
  void aSessionPlantedBeforeSigningInOpensNothingAfterwards() {
    visitor.get("/login");
    String planted = visitor.sessionId();
    assertNotEquals("", planted);

    visitor.signIn("xem", SampleTree.PASSWORD);

    assertNotEquals(planted, visitor.sessionId());
    assertEquals(401, statusWithCookie(planted));
    assertEquals(200, statusWithCookie(visitor.sessionId()));
  }

  @Test
  void aChangeWithoutTheSessionsTokenIsRefused() {
    visitor.signIn("xem", SampleTree.PASSWORD);

    HttpResponse<String> refused = visitor.send("DELETE", "/api/v1/session", "", Map.of());

    assertEquals(403, refused.statusCode());
    assertEquals("csrf_token_missing", Visitor.json(refused).get("code").asString());
    assertEquals(200, visitor.get("/api/v1/session").statusCode(), "still signed in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void everyMethodThatChangesNeedsTheToken(String method) {
    visitor.signIn("xem", SampleTree.PASSWORD);

    assertEquals(403, visitor.send(method, "/api/v1/anything", "", Map.of()).statusCode());
    assertEquals(
        403,
        visitor
            .send(method, "/api/v1/anything", "", Map.of("X-CSRF-Token", "x".repeat(43)))
            .statusCode());
    assertNotEquals(
        403,
        visitor
            .send(method, "/api/v1/anything", "", Map.of("X-CSRF-Token", csrfToken()))
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/responses/../session", "/api//v1/session", "/api/v1/session;a=b"})
  void noSpellingOfAnAddressGetsPastTheToken(String path) {
    visitor.signIn("xem", SampleTree.PASSWORD);

    visitor.send("DELETE", path, "", Map.of());

    assertEquals(200, visitor.get("/api/v1/session").statusCode(), "still signed in");
  }

  @Test
  void submittingAnswersNeedsNoTokenEvenWhereStaffAreSignedIn() {
    visitor.signIn("xem", SampleTree.PASSWORD);

    HttpResponse<String> answer = visitor.post("/api/v1/responses", "{}");

    assertFalse(answer.body().contains("csrf_token_missing"), answer.body());
  }

  @Test
  void signingOutEndsTheSession() {
    visitor.signIn("xem", SampleTree.PASSWORD);
    String session = visitor.sessionId();
    assertEquals(200, statusWithCookie(session));

    HttpResponse<String> out =
        visitor.send("DELETE", "/api/v1/session", "", Map.of("X-CSRF-Token", csrfToken()));

    assertEquals(204, out.statusCode());
    assertEquals(401, statusWithCookie(session));
  }

  @Test
  void aDisabledAccountIsOutAtItsNextRequest() {
    Account leaver = TREE.account("nghi-viec", Role.VIEWER, TREE.commune());
    visitor.signIn("nghi-viec", SampleTree.PASSWORD);
    assertEquals(200, visitor.get("/api/v1/session").statusCode());

    Accounts accounts = APP.bean(Accounts.class);
    APP.bean(CurrentPerson.class).asSystem(() -> accounts.disable(leaver.id()));

    assertEquals(401, visitor.get("/api/v1/session").statusCode());
    assertEquals(401, visitor.signIn("nghi-viec", SampleTree.PASSWORD).statusCode());
  }

  @Test
  void credentialsComeAsJsonOnly() {
    HttpResponse<String> form =
        visitor.send(
            "POST",
            "/api/v1/session",
            "login=xem&password=" + SampleTree.PASSWORD,
            Map.of("Content-Type", "application/x-www-form-urlencoded"));

    assertEquals(415, form.statusCode());
    assertEquals(401, visitor.get("/api/v1/session").statusCode());
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    HttpResponse<String> page = visitor.get("/login");

    String cookie = Visitor.headers(page, "Set-Cookie").getFirst();
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
  }

  /** What somebody else's browser gets who brings a cookie along. */
  private static int statusWithCookie(String session) {
    return new Visitor(APP)
        .send("GET", "/api/v1/session", "", Map.of("Cookie", "JSESSIONID=" + session))
        .statusCode();
  }

  private String csrfToken() {
    return Visitor.json(visitor.get("/api/v1/session")).get("csrf_token").asString();
  }
}
