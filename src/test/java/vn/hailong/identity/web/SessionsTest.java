package vn.hailong.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.identity.Account;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Origin;
import vn.hailong.identity.Role;
import vn.hailong.identity.Sessions;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignInWay;
import vn.hailong.identity.SignedIn;
import vn.hailong.identity.StaffSession;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;
import vn.hailong.testing.Visitor;

final class SessionsTest {

  private static final TestApp APP =
      TestApp.start(Map.of("hailong.base-url", "https://khaosat.example.gov.vn"));
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Account ROOT = TREE.account("goc", Role.ADMINISTRATOR, TREE.city());
  private static final Sessions SESSIONS = APP.bean(Sessions.class);
  private static final SignIn SIGN_IN = APP.bean(SignIn.class);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void onesOwnAreListedWithTheBrowserAndTheMinuteAndNothingElse() {
    Account person = TREE.account("mot", Role.VIEWER, TREE.commune());
    SignedIn first = signIn("mot", "Firefox, Linux");
    SignedIn here = signIn("mot", "<script>Chrome</script>, Windows" + "x".repeat(100));

    List<StaffSession> mine = as(person, () -> SESSIONS.mine(here));

    assertEquals(2, mine.size());
    StaffSession current = mine.stream().filter(StaffSession::current).findFirst().orElseThrow();
    assertTrue(current.browser().startsWith("scriptChromescript, Windows"), current.browser());
    assertEquals(60, current.browser().length());
    assertEquals(SignInWay.PASSWORD, current.way());
    assertEquals(0, current.seenAt().getEpochSecond() % 60);
    assertFalse(first.toString().contains(first.handle()));
  }

  @Test
  void oneEndedElsewhereIsOverAtTheNextRequest() {
    Account person = TREE.account("hai", Role.VIEWER, TREE.commune());
    Visitor lost = new Visitor(APP);
    lost.signIn("hai", SampleTree.PASSWORD);
    String cookie =
        cookie(lost.signIn("hai", SampleTree.PASSWORD).headers().allValues("set-cookie"));
    assertEquals(200, status(cookie));
    SignedIn here = signIn("hai", "");

    as(
        person,
        () -> {
          SESSIONS.mine(here).stream()
              .filter(session -> !session.current())
              .forEach(session -> SESSIONS.end(session.id()));
          return null;
        });

    assertEquals(401, status(cookie));
    assertTrue(SIGN_IN.person(here).isPresent());
  }

  @Test
  void allOthersEndAtOnceAndAnAdministratorEndsAll() {
    Account person = TREE.account("ba", Role.VIEWER, TREE.commune());
    Account local = TREE.account("xa", Role.ADMINISTRATOR, TREE.neighbour());
    SignedIn other = signIn("ba", "");
    SignedIn here = signIn("ba", "");

    as(person, () -> endOthers(here));
    assertTrue(SIGN_IN.person(other).isEmpty());
    assertTrue(SIGN_IN.person(here).isPresent());

    assertEquals("not_found", Problems.code(() -> as(local, () -> endAll(person))));
    as(ROOT, () -> endAll(person));
    assertTrue(SIGN_IN.person(here).isEmpty());
  }

  @Test
  void nobodyEndsWhatIsSomebodyElses() {
    TREE.account("bon", Role.VIEWER, TREE.commune());
    Account other = TREE.account("nam", Role.VIEWER, TREE.commune());
    SignedIn victim = signIn("bon", "");
    long id = number("select max(id) from staff_session");

    assertEquals("not_found", Problems.code(() -> as(other, () -> end(id))));
    assertEquals("not_found", Problems.code(() -> as(other, () -> endOthers(victim))));
    assertTrue(SIGN_IN.person(victim).isPresent());
  }

  @Test
  void whatIsIdleOrAWorkingDayOldHasEnded() throws SQLException {
    TREE.account("sau", Role.VIEWER, TREE.commune());
    SignedIn idle = signIn("sau", "");
    sql(
        "update staff_session set seen_at = seen_at - interval '36 minutes' where account_id = "
            + idle.account());
    SignedIn old = signIn("sau", "");
    sql(
        "update staff_session set created_at = created_at - interval '13 hours' where account_id = "
            + old.account());

    assertTrue(SIGN_IN.person(idle).isEmpty());
    assertTrue(SIGN_IN.person(old).isEmpty());
  }

  @Test
  void theDatabaseKnowsNoHandle() {
    TREE.account("bay", Role.VIEWER, TREE.commune());
    SignedIn session = signIn("bay", "");

    assertEquals(
        1,
        number(
            "select count(*) from staff_session where handle_hash = sha256(convert_to('"
                + session.handle()
                + "', 'UTF8'))"));
  }

  @Test
  void withHttpsTheCookiesAreTheHostsAloneAndEncryptedOnly() {
    TREE.account("tam", Role.VIEWER, TREE.commune());
    List<String> cookies =
        new Visitor(APP).signIn("tam", SampleTree.PASSWORD).headers().allValues("set-cookie");

    String session = find(cookies, "__Host-hailong=");
    String device = find(cookies, "__Host-hailong-device=");
    for (String cookie : List.of(session, device)) {
      assertTrue(cookie.contains("Secure"), cookie);
      assertTrue(cookie.contains("HttpOnly"), cookie);
      assertTrue(cookie.contains("Path=/"), cookie);
      assertFalse(cookie.contains("Domain"), cookie);
    }
    assertTrue(session.contains("SameSite=Lax"), session);
    assertTrue(device.contains("SameSite=Strict"), device);
  }

  @Test
  void aSessionInTheAddressIsNone() {
    TREE.account("chin", Role.VIEWER, TREE.commune());
    String cookie =
        cookie(
            new Visitor(APP).signIn("chin", SampleTree.PASSWORD).headers().allValues("set-cookie"));
    String id = cookie.substring(cookie.indexOf('=') + 1);

    assertEquals(200, status(cookie));
    for (String name : List.of("jsessionid", "__Host-hailong", "none")) {
      int status = new Visitor(APP).get("/api/v1/session;" + name + "=" + id).statusCode();
      assertTrue(status == 401 || status == 404, name + " opens with " + status);
    }
  }

  private static String find(List<String> cookies, String start) {
    return cookies.stream()
        .filter(cookie -> cookie.startsWith(start))
        .reduce((one, later) -> later)
        .orElseThrow(() -> new AssertionError(cookies.toString()));
  }

  private static String cookie(List<String> cookies) {
    return find(cookies, "__Host-hailong=").replaceFirst(";.*", "");
  }

  /** What a browser gets that has nothing but this cookie. */
  private static int status(String cookie) {
    return new Visitor(APP)
        .send("GET", "/api/v1/session", "", Map.of("Cookie", cookie))
        .statusCode();
  }

  private static SignedIn signIn(String login, String browser) {
    return (SignedIn)
        SIGN_IN.check(login, SampleTree.PASSWORD, new Origin("10.0.0.1", "", browser));
  }

  private static boolean end(long id) {
    SESSIONS.end(id);
    return true;
  }

  private static boolean endOthers(SignedIn here) {
    SESSIONS.endOthers(here);
    return true;
  }

  private static boolean endAll(Account account) {
    SESSIONS.endAll(account.id());
    return true;
  }

  private static long number(String query) {
    try (Connection database = DriverManager.getConnection(APP.jdbcUrl(), "postgres", "");
        Statement work = database.createStatement();
        ResultSet row = work.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void sql(String statement) throws SQLException {
    try (Connection database = DriverManager.getConnection(APP.jdbcUrl(), "postgres", "");
        Statement work = database.createStatement()) {
      work.execute(statement);
    }
  }

  private static <T> T as(Account account, Supplier<T> task) {
    return WHO.as(SampleTree.person(account), task);
  }
}
