package vn.hailong.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Time;
import vn.hailong.common.access.Permission;
import vn.hailong.identity.Account;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.identity.ServiceToken;
import vn.hailong.identity.ServiceTokens;
import vn.hailong.identity.SignIn;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;
import vn.hailong.testing.Visitor;

final class ServiceTokensTest {

  private static final TestApp APP = TestApp.start();
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Account ROOT = TREE.account("goc", Role.ADMINISTRATOR, TREE.city());
  private static final ServiceTokens TOKENS = APP.bean(ServiceTokens.class);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);
  private static final Duration MONTH = Duration.ofDays(30);

  private final Visitor system = new Visitor(APP);

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void aTokenSpeaksForItsAgencyAndBelowWithinItsScope() {
    String secret = as(ROOT, () -> TOKENS.create("Kho dữ liệu", TREE.commune(), MONTH)).secret();

    Person reader = APP.bean(SignIn.class).bearer(secret).orElseThrow();

    WHO.as(
        reader,
        () -> {
          assertTrue(WHO.allows(Permission.VIEW_RESULTS, TREE.commune()));
          assertTrue(WHO.allows(Permission.EXPORT, TREE.commune()));
          assertFalse(WHO.allows(Permission.VIEW_RESULTS, TREE.neighbour()));
          assertFalse(WHO.allows(Permission.VIEW_RESULTS, TREE.city()));
          assertFalse(WHO.allowsAnywhere(Permission.MANAGE_ROUNDS));
          return null;
        });
    HttpResponse<String> me = call("Bearer " + secret);
    assertEquals(200, me.statusCode());
    assertEquals("Kho dữ liệu", Visitor.json(me).get("name").asString());
    assertEquals("", system.sessionId(), "a token needs no session");
  }

  @Test
  void aTokenMayDoNoMoreThanItsScopeSays() {
    var loads = Set.of(Permission.ENTER_RESPONSES);
    var issued = as(ROOT, () -> TOKENS.create("Nạp phiếu", TREE.city(), loads, MONTH));
    Person loader = APP.bean(SignIn.class).bearer(issued.secret()).orElseThrow();

    WHO.as(
        loader,
        () -> {
          assertTrue(WHO.allows(Permission.ENTER_RESPONSES, TREE.commune()));
          assertFalse(WHO.allows(Permission.VIEW_RESULTS, TREE.commune()));
          assertFalse(WHO.allows(Permission.EXPORT, TREE.commune()));
          return null;
        });
    ServiceToken listed =
        as(ROOT, () -> TOKENS.of(TREE.city())).stream()
            .filter(token -> token.id() == issued.token().id())
            .findFirst()
            .orElseThrow();
    assertEquals(loads, listed.scope());
    assertEquals(LocalDate.now(Time.ZONE), listed.lastUsedOn());
    assertEquals(null, issued.token().lastUsedOn());
  }

  @Test
  void aTokenCannotBeMadeForManagingPeople() {
    assertEquals(
        "invalid_service_token",
        code(ROOT, () -> TOKENS.create("x", TREE.city(), Set.of(Permission.MANAGE_PEOPLE), MONTH)));
    assertEquals(
        "invalid_service_token",
        code(ROOT, () -> TOKENS.create("x", TREE.city(), Set.of(), MONTH)));
  }

  @Test
  void anUnknownTokenIsRefusedAsTheStandardSays() {
    HttpResponse<String> answer = call("Bearer khong-co-ma-nay");

    assertEquals(401, answer.statusCode());
    assertEquals("invalid_token", Visitor.json(answer).get("code").asString());
    assertEquals(
        List.of("Bearer error=\"invalid_token\""), Visitor.headers(answer, "WWW-Authenticate"));
    assertEquals(List.of("application/problem+json"), Visitor.headers(answer, "Content-Type"));
  }

  @Test
  void aRevokedTokenOpensNothingAndRevokingTwiceIsTheSame() {
    var issued = as(ROOT, () -> TOKENS.create("Thu hồi", TREE.commune(), MONTH));
    as(ROOT, () -> revoke(issued.token().id()));
    as(ROOT, () -> revoke(issued.token().id()));

    assertEquals(401, call("Bearer " + issued.secret()).statusCode());
  }

  @Test
  void anExpiredTokenOpensNothing() throws SQLException {
    var issued = as(ROOT, () -> TOKENS.create("Hết hạn", TREE.commune(), MONTH));
    try (Connection database = DriverManager.getConnection(APP.jdbcUrl(), "postgres", "");
        Statement statement = database.createStatement()) {
      statement.execute(
          "update service_token set created_at = created_at - interval '2 years',"
              + " expires_at = now() - interval '1 second' where id = "
              + issued.token().id());
    }

    assertEquals(401, call("Bearer " + issued.secret()).statusCode());
  }

  @Test
  void onlyTheHashIsStored() throws SQLException {
    var issued = as(ROOT, () -> TOKENS.create("Băm", TREE.commune(), MONTH));
    assertEquals(43, issued.secret().length());
    assertFalse(issued.toString().contains(issued.secret()));
    try (Connection database = DriverManager.getConnection(APP.jdbcUrl(), "postgres", "");
        Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select token_hash = sha256(convert_to('"
                    + issued.secret()
                    + "', 'UTF8')) from service_token where id = "
                    + issued.token().id())) {
      assertTrue(row.next());
      assertTrue(row.getBoolean(1));
    }
  }

  @Test
  void aBadTokenDoesNotFallBackOnTheSession() {
    system.signIn("goc", SampleTree.PASSWORD);

    assertEquals(401, call("Bearer het-han").statusCode());
    assertEquals(200, system.get("/api/v1/session").statusCode());
  }

  @Test
  void onlyWhoManagesPeopleAndMayReadMakesTokens() {
    Account operator = TREE.account("van-hanh", Role.OPERATOR, TREE.city());
    Account analyst = TREE.account("phan-tich", Role.ANALYST, TREE.city());
    Account local = TREE.account("xa", Role.ADMINISTRATOR, TREE.commune());
    var elsewhere = as(ROOT, () -> TOKENS.create("Bên", TREE.neighbour(), MONTH));

    assertEquals("forbidden", code(operator, () -> TOKENS.create("x", TREE.commune(), MONTH)));
    assertEquals("forbidden", code(analyst, () -> TOKENS.create("x", TREE.commune(), MONTH)));
    assertEquals("forbidden", code(local, () -> TOKENS.create("x", TREE.city(), MONTH)));
    assertEquals("forbidden", code(local, () -> TOKENS.of(TREE.neighbour())));
    assertEquals("forbidden", code(local, () -> revoke(elsewhere.token().id())));
    assertEquals("not_found", code(local, () -> revoke(999_999)));
  }

  @Test
  void aTokenHasANameAndAnEnd() {
    assertEquals(
        "invalid_service_token",
        code(ROOT, () -> TOKENS.create(" ", TREE.commune(), Duration.ofDays(5000))));
    assertEquals(
        "invalid_service_token",
        code(ROOT, () -> TOKENS.create("x", TREE.commune(), Duration.ZERO)));
  }

  private HttpResponse<String> call(String authorization) {
    return system.send("GET", "/api/v1/session", "", Map.of("Authorization", authorization));
  }

  private static boolean revoke(long id) {
    TOKENS.revoke(id);
    return true;
  }

  private static <T> T as(Account account, Supplier<T> task) {
    return WHO.as(SampleTree.person(account), task);
  }

  private static String code(Account account, Supplier<?> task) {
    return Problems.code(() -> WHO.as(SampleTree.person(account), task::get));
  }
}
