package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.testing.Authenticator;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

final class SecondFactorTest {

  private static final TestApp APP =
      TestApp.start(Map.of("hailong.second-factor.roles", "verifier"));
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Account ROOT = TREE.account("goc", Role.ADMINISTRATOR, TREE.city());
  private static final SecondFactor FACTOR = APP.bean(SecondFactor.class);
  private static final SignIn SIGN_IN = APP.bean(SignIn.class);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);
  private static final Origin HERE = new Origin("10.0.0.1", "", "Firefox, Linux");

  @AfterAll
  static void close() {
    APP.close();
  }

  /** Somebody with a factor whose first code has been used. */
  private record Owner(Account account, Authenticator app, List<String> codes) {}

  private static Owner owner(String login) {
    Account account = TREE.account(login, Role.OFFICER, TREE.commune());
    SignedIn session = (SignedIn) password(login);
    Enrolment enrolment = as(account, FACTOR::start);
    Authenticator app = new Authenticator(enrolment.typed());
    List<String> codes =
        as(account, () -> FACTOR.confirm(enrolment, app.code(-1), SampleTree.PASSWORD, session));
    return new Owner(account, app, codes);
  }

  @Test
  void withAFactorThePasswordAloneOpensNothing() {
    Owner owner = owner("mot");

    FactorPending pending = assertInstanceOf(FactorPending.class, password("mot"));
    assertFalse(pending.setUp());
    assertEquals("wrong_code", confirm(pending, "000 000"));
    SignedIn session = SIGN_IN.confirm(pending, owner.app().code(0), HERE);

    assertEquals(owner.account().id(), session.id());
    assertTrue(SIGN_IN.person(session).isPresent());
  }

  @Test
  void aCodeIsGoodOnceAlsoForTwoAtTheSameMoment() {
    Owner owner = owner("hai");
    FactorPending pending = (FactorPending) password("hai");
    String code = owner.app().code(0);

    long opened =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> confirm(pending, code)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter(""::equals)
            .count();

    assertEquals(1, opened);
    assertEquals("wrong_code", confirm(pending, owner.app().code(-1)), "nor an earlier one");
  }

  @Test
  void aRecoveryCodeOpensOnceHoweverItIsTyped() {
    Owner owner = owner("ba");
    assertEquals(10, new HashSet<>(owner.codes()).size());
    FactorPending pending = (FactorPending) password("ba");
    String typed = owner.codes().getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT);

    assertEquals("", confirm(pending, typed));
    assertEquals("wrong_code", confirm(pending, typed));
    assertEquals(9, as(owner.account(), FACTOR::mine).codesLeft());
  }

  @Test
  void somebodyElsesRecoveryCodeOpensNothing() {
    Owner owner = owner("bon");
    Owner other = owner("nam");

    assertEquals("wrong_code", confirm((FactorPending) password("nam"), owner.codes().getFirst()));
    assertEquals(10, as(other.account(), FACTOR::mine).codesLeft());
  }

  @Test
  void codesAreNotGuessedWithoutEnd() {
    owner("sau");
    FactorPending pending = (FactorPending) password("sau");
    for (int i = 0; i < 5; i++) {
      assertEquals("wrong_code", confirm(pending, "00000" + i));
    }

    assertEquals("too_many_attempts", confirm(pending, "000009"));
  }

  @Test
  void aStepThatTookTooLongOrWasForSomethingElseLeadsNowhere() {
    Owner owner = owner("bay");
    FactorPending now = (FactorPending) password("bay");
    FactorPending late =
        new FactorPending(now.account(), false, now.way(), Instant.now().minusSeconds(1));
    FactorPending other = new FactorPending(now.account(), true, now.way(), now.until());

    assertEquals("sign_in_expired", confirm(late, owner.app().code(0)));
    assertEquals("sign_in_expired", Problems.code(() -> SIGN_IN.start(other)));
  }

  @Test
  void setUpNeedsThePasswordAndACodeAndEndsOtherSessions() {
    Account account = TREE.account("tam", Role.OFFICER, TREE.commune());
    SignedIn elsewhere = (SignedIn) password("tam");
    SignedIn session = (SignedIn) password("tam");
    Enrolment enrolment = as(account, FACTOR::start);
    Authenticator app = new Authenticator(enrolment.typed());

    assertEquals(
        "wrong_password",
        code(account, () -> FACTOR.confirm(enrolment, app.code(0), "sai", session)));
    assertEquals(
        "wrong_code",
        code(account, () -> FACTOR.confirm(enrolment, "000000", SampleTree.PASSWORD, session)));
    assertFalse(as(account, FACTOR::mine).on());
    as(account, () -> FACTOR.confirm(enrolment, app.code(0), SampleTree.PASSWORD, session));

    assertTrue(as(account, FACTOR::mine).on());
    assertTrue(SIGN_IN.person(elsewhere).isEmpty());
    assertTrue(SIGN_IN.person(session).isPresent());
    assertEquals(
        "second_factor_exists",
        code(account, () -> FACTOR.confirm(enrolment, app.code(1), SampleTree.PASSWORD, session)));
  }

  @Test
  void newRecoveryCodesReplaceTheOldAndTurningOffNeedsACode() {
    Owner owner = owner("chin");
    SignedIn session =
        SIGN_IN.confirm((FactorPending) password("chin"), owner.codes().get(0), HERE);

    List<String> fresh =
        as(owner.account(), () -> FACTOR.renewCodes(owner.codes().get(1), session));
    assertEquals("wrong_code", code(owner.account(), () -> remove(owner.codes().get(2), session)));
    as(owner.account(), () -> remove(fresh.getFirst(), session));

    assertInstanceOf(SignedIn.class, password("chin"));
  }

  @Test
  void aRoleThatDemandsAFactorLetsNobodyInWithout() {
    Account account = TREE.account("tham.dinh", Role.VERIFIER, TREE.commune());
    FactorPending pending = assertInstanceOf(FactorPending.class, password("tham.dinh"));
    assertTrue(pending.setUp());
    assertEquals("sign_in_expired", confirm(pending, "000000"));

    Enrolment enrolment = SIGN_IN.start(pending);
    Authenticator app = new Authenticator(enrolment.typed());
    var enrolled = SIGN_IN.enrol(pending, enrolment, app.code(0), HERE);

    assertTrue(SIGN_IN.person(enrolled.session()).isPresent());
    assertEquals(
        "second_factor_demanded",
        code(account, () -> remove(enrolled.recoveryCodes().getFirst(), enrolled.session())));
    // whoever learnt the password, and kept the first step open, does not replace the owner's app
    assertEquals(
        "sign_in_expired",
        Problems.code(() -> SIGN_IN.enrol(pending, enrolment, app.code(1), HERE)));
  }

  @Test
  void anAdministratorResetsWhatWasLostButNotTheirOwnAndNotAboveThem() {
    Owner owner = owner("muoi");
    SignedIn session =
        SIGN_IN.confirm((FactorPending) password("muoi"), owner.codes().getFirst(), HERE);
    Account local = TREE.account("xa", Role.ADMINISTRATOR, TREE.neighbour());
    assertEquals(
        java.util.Set.of(owner.account().id()),
        as(ROOT, () -> FACTOR.among(List.of(owner.account(), local))));

    assertEquals("not_found", code(local, () -> reset(owner.account())));
    assertEquals("forbidden", code(owner.account(), () -> reset(ROOT)));
    assertEquals("own_account", code(ROOT, () -> reset(ROOT)));
    as(ROOT, () -> reset(owner.account()));

    assertTrue(SIGN_IN.person(session).isEmpty());
    assertInstanceOf(SignedIn.class, password("muoi"));
  }

  private static Admission password(String login) {
    return SIGN_IN.check(login, SampleTree.PASSWORD, HERE);
  }

  private static String confirm(FactorPending pending, String code) {
    try {
      SIGN_IN.confirm(pending, code, HERE);
      return "";
    } catch (vn.hailong.common.ProblemException e) {
      return e.problem().code();
    }
  }

  private static boolean remove(String code, SignedIn session) {
    FACTOR.remove(code, session);
    return true;
  }

  private static boolean reset(Account account) {
    FACTOR.reset(account.id());
    return true;
  }

  private static <T> T as(Account account, Supplier<T> task) {
    return WHO.as(SampleTree.person(account), task);
  }

  private static String code(Account account, Supplier<?> task) {
    return Problems.code(() -> WHO.as(SampleTree.person(account), task::get));
  }
}
