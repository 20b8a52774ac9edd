package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.identity.ProvinceSignIn.Departure;
import vn.hailong.identity.ProvinceSignIn.Pending;
import vn.hailong.identity.ProvinceSignIn.Purpose;
import vn.hailong.testing.Problems;
import vn.hailong.testing.Province;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** Against a real OpenID Connect server. */
final class ProvinceSignInTest {

  private static final Province PROVINCE = new Province();
  private static final TestApp APP =
      TestApp.start(
          Map.of(
              "hailong.oidc.issuer",
              PROVINCE.issuer(),
              "hailong.oidc.client-secret",
              "bi-mat-cua-ung-dung",
              "hailong.oidc.roles",
              "groups=cchc:officer@{office}; groups=lanh-dao:viewer@thanh-pho-mau;"
                  + " groups=la:viewer@khong-co-xa-nay"));
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Account ROOT = TREE.account("goc", Role.ADMINISTRATOR, TREE.city());
  private static final ProvinceSignIn SIGN_IN = APP.bean(ProvinceSignIn.class);
  private static final Accounts ACCOUNTS = APP.bean(Accounts.class);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);
  private static final Origin HERE = new Origin("10.0.0.1", "", "Chrome, Windows");

  @AfterAll
  static void close() {
    APP.close();
    PROVINCE.close();
  }

  @Test
  void theRequestCarriesStateNonceAndAProofKey() {
    Departure one = SIGN_IN.depart(Purpose.SIGN_IN);
    Departure two = SIGN_IN.depart(Purpose.SIGN_IN);

    assertTrue(one.address().startsWith(PROVINCE.issuer() + "/authorize?"), one.address());
    for (String part :
        List.of(
            "response_type=code",
            "client_id=hailong",
            "code_challenge_method=S256",
            "redirect_uri=http%3A%2F%2Flocalhost%2Foidc%2Fcallback",
            "state=" + one.pending().state(),
            "nonce=" + one.pending().nonce())) {
      assertTrue(one.address().contains(part), part + " in " + one.address());
    }
    assertNotEquals(one.pending().state(), two.pending().state());
    assertNotEquals(one.pending().verifier(), two.pending().verifier());
    assertTrue(!one.address().contains(one.pending().verifier()));
    assertTrue(!one.pending().toString().contains(one.pending().verifier()));
  }

  @Test
  void aFirstSignInMakesAnAccountWithTheRolesOfTheRulesAndLaterOnesRenewThem() {
    Account first =
        signIn(
            "s-1",
            Map.of(
                "groups",
                List.of("cchc"),
                "office",
                "xa-minh-hoa",
                "name",
                "Đỗ Thị Hạnh",
                "preferred_username",
                "Đỗ.Hạnh"));
    assertEquals("do.hanh", first.login());
    assertEquals("Đỗ Thị Hạnh", first.name());
    assertEquals(Set.of(grant(Role.OFFICER, "commune")), Set.copyOf(first.grants()));
    assertTrue(!first.hasPassword());
    Grant local = grant(Role.ANALYST, "neighbour");
    as(ROOT, () -> ACCOUNTS.grant(first.id(), local));

    Account second =
        signIn("s-1", Map.of("groups", List.of("lanh-dao", "la"), "office", "xa-minh-hoa"));

    assertEquals(first.id(), second.id());
    assertEquals(
        Set.of(grant(Role.VIEWER, "city"), local),
        second.grants().stream().collect(Collectors.toSet()));
  }

  @Test
  void nobodyIsLinkedByTheSameLoginOrAddress() {
    Account local = TREE.account("tran.dung", Role.ADMINISTRATOR, TREE.commune());
    as(ROOT, () -> ACCOUNTS.updateEmail(local.id(), "tran.dung@example.vn"));

    Account other =
        signIn(
            "s-2",
            Map.of(
                "groups",
                "lanh-dao",
                "preferred_username",
                "tran.dung",
                "email",
                "tran.dung@example.vn"));

    assertNotEquals(local.id(), other.id());
    assertTrue(other.login().startsWith("tran.dung-"), other.login());
    assertEquals(List.of(grant(Role.VIEWER, "city")), other.grants());
  }

  @Test
  void whoHasNoRoleAtAllIsToldSoAndGetsNoAccount() {
    int before = as(ROOT, ACCOUNTS::managed).size();

    assertEquals("province_no_role", problem("s-3", Map.of("groups", List.of("khac"))));
    assertEquals("province_no_role", problem("s-3", Map.of("groups", "la")));
    assertEquals(before, as(ROOT, ACCOUNTS::managed).size());
  }

  @Test
  void oneWhoIsDisabledHereStaysOut() {
    Account account = signIn("s-4", Map.of("groups", "lanh-dao"));
    as(ROOT, () -> ACCOUNTS.disable(account.id()));

    assertEquals("province_no_role", problem("s-4", Map.of("groups", "lanh-dao")));
  }

  @Test
  void onesOwnAccountIsLinkedByItsOwnerAndOnce() {
    Account mine = TREE.account("cua.toi", Role.ANALYST, TREE.commune());
    Account other = TREE.account("nguoi.khac", Role.ANALYST, TREE.commune());
    assertEquals("", link(mine, "s-5"));
    assertTrue(as(mine, SIGN_IN::linked));

    assertEquals(mine.id(), signIn("s-5", Map.of()).id(), "its own roles suffice");
    assertEquals("province_linked", link(other, "s-5"));
    assertEquals("province_linked", link(mine, "s-6"), "one at a time");
    assertEquals("unauthenticated", Problems.code(() -> SIGN_IN.depart(Purpose.LINK)));

    as(mine, () -> unlink());
    assertEquals("province_no_role", problem("s-5", Map.of()));
    Account only = signIn("s-7", Map.of("groups", "lanh-dao"));
    assertEquals("province_only_way", Problems.code(() -> as(only, () -> unlink())));
  }

  @Test
  void anAnswerToSomebodyElsesQuestionIsRefused() {
    PROVINCE.next("s-8", Map.of("groups", "lanh-dao"));
    Departure victim = SIGN_IN.depart(Purpose.SIGN_IN);
    Departure attacker = SIGN_IN.depart(Purpose.SIGN_IN);
    URI arrived = PROVINCE.signIn(attacker.address());
    assertEquals("province_refused", arrive(victim.pending(), arrived), "other state");

    Pending otherNonce =
        new Pending(
            attacker.pending().state(),
            victim.pending().nonce(),
            attacker.pending().verifier(),
            Purpose.SIGN_IN);
    assertEquals("province_refused", arrive(otherNonce, arrived), "other nonce");
  }

  @Test
  void aCodeWithoutTheProofKeyIsRefused() {
    Departure departure = SIGN_IN.depart(Purpose.SIGN_IN);
    URI arrived = PROVINCE.signIn(departure.address());
    Pending stolen =
        new Pending(
            departure.pending().state(),
            departure.pending().nonce(),
            SIGN_IN.depart(Purpose.SIGN_IN).pending().verifier(),
            Purpose.SIGN_IN);

    assertEquals("province_refused", arrive(stolen, arrived));
  }

  @Test
  void aTokenForAnotherApplicationOrFromTheFutureIsRefused() {
    PROVINCE.next("s-9", "ung-dung-khac", Map.of("groups", "lanh-dao"), 0);
    assertEquals("province_refused", walk());
    PROVINCE.next("s-9", "hailong", Map.of("groups", "lanh-dao"), 120);
    assertEquals("province_refused", walk());
    PROVINCE.next("s-9", "hailong", Map.of("groups", "lanh-dao"), 20);
    assertEquals("", walk(), "clocks differ by some seconds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?error=access_denied&state=%s", "?state=%s", "", "?code=x&state=%s"})
  void whateverElseComesBackIsRefused(String query) {
    Departure departure = SIGN_IN.depart(Purpose.SIGN_IN);

    URI arrived =
        URI.create("http://localhost/oidc/callback" + query.formatted(departure.pending().state()));

    assertEquals("province_refused", arrive(departure.pending(), arrived));
  }

  @Test
  void signingOutTellsTheProvince() {
    PROVINCE.next("s-10", Map.of("groups", "lanh-dao"));
    Departure departure = SIGN_IN.depart(Purpose.SIGN_IN);
    SignedIn session =
        SIGN_IN.arrive(departure.pending(), PROVINCE.signIn(departure.address()), HERE);

    String address = APP.bean(Sessions.class).signOut(session).orElseThrow();

    assertTrue(address.startsWith(PROVINCE.issuer() + "/endsession?"), address);
    assertTrue(address.contains("id_token_hint="), address);
    assertTrue(address.contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%2F"), address);
    assertTrue(APP.bean(SignIn.class).person(session).isEmpty());
    assertTrue(APP.bean(Sessions.class).signOut(session).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"groups=a", "groups=a:nobody@x", "a=b:unit_member@x", "groups=a:viewer@X Y"})
  void aRuleThatMakesNoSenseIsSaidAtOnce(String rule) {
    assertThrows(IllegalArgumentException.class, () -> MappingRule.all(rule));
  }

  private static Account signIn(String subject, Map<String, Object> claims) {
    PROVINCE.next(subject, claims);
    Departure departure = SIGN_IN.depart(Purpose.SIGN_IN);
    SignedIn session =
        SIGN_IN.arrive(departure.pending(), PROVINCE.signIn(departure.address()), HERE);
    Person person = APP.bean(SignIn.class).person(session).orElseThrow();
    return WHO.as(person, ACCOUNTS::mine);
  }

  private static String problem(String subject, Map<String, Object> claims) {
    PROVINCE.next(subject, claims);
    return walk();
  }

  private static String walk() {
    Departure departure = SIGN_IN.depart(Purpose.SIGN_IN);
    return arrive(departure.pending(), PROVINCE.signIn(departure.address()));
  }

  private static String arrive(Pending pending, URI arrived) {
    return outcome(() -> SIGN_IN.arrive(pending, arrived, HERE));
  }

  private static String link(Account account, String subject) {
    PROVINCE.next(subject, Map.of());
    return outcome(() ->
        as(
            account,
            () -> {
              Departure departure = SIGN_IN.depart(Purpose.LINK);
              SIGN_IN.link(departure.pending(), PROVINCE.signIn(departure.address()));
              return "";
            }));
  }

  private static boolean unlink() {
    SIGN_IN.unlink();
    return true;
  }

  private static String outcome(Supplier<?> task) {
    try {
      Object unused = task.get();
      return "";
    } catch (vn.hailong.common.ProblemException e) {
      return e.problem().code();
    }
  }

  private static Grant grant(Role role, String where) {
    return new Grant(
        role,
        switch (where) {
          case "city" -> TREE.city();
          case "commune" -> TREE.commune();
          default -> TREE.neighbour();
        },
        null);
  }

  private static <T> T as(Account account, Supplier<T> task) {
    return WHO.as(SampleTree.person(account), task);
  }
}
