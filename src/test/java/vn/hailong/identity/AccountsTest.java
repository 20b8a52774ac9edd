package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Problem;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Offices;
import vn.hailong.office.Unit;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

final class AccountsTest {

  private final TestApp app = TestApp.start();
  private final Accounts accounts = app.bean(Accounts.class);
  private final SignIn signIn = app.bean(SignIn.class);
  private final AccountLinks links = app.bean(AccountLinks.class);
  private final CurrentPerson who = app.bean(CurrentPerson.class);
  private final SampleTree tree = new SampleTree(app);
  private final Account root = tree.account("goc", Role.ADMINISTRATOR, tree.city());

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void aNewAccountSignsInWithItsGeneratedPasswordWhateverTheCaseOfTheLogin() {
    CreatedAccount created = as(root, () -> accounts.create(plan("Tran.Dung", Role.OFFICER)));

    assertEquals("tran.dung", created.account().login());
    assertTrue(created.password().matches("[2-9a-z]{4}(-[2-9a-z]{4}){3}"), created.password());
    SignedIn session = signedIn(" TRAN.DUNG ", created.password(), "10.0.0.1");
    assertEquals(created.account().id(), session.id());
    assertEquals(created.account().grants(), signIn.person(session).orElseThrow().grants());
  }

  @Test
  void passwordsAreKeptAsArgon2idOnly() {
    String hash = new Passwords().hash(SampleTree.PASSWORD);

    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    assertTrue(new Passwords().matches(SampleTree.PASSWORD, hash));
    assertFalse(new Passwords().matches(SampleTree.PASSWORD + " ", hash));
  }

  @Test
  void aPasswordTypedOnAKeyboardThatSplitsLettersAndMarksIsTheSamePassword() {
    Passwords passwords = new Passwords();

    assertTrue(passwords.matches("ha\u0300i lo\u0300ng", passwords.hash("hài lòng")));
  }

  @Test
  void everythingWrongWithANewAccountIsSaidAtOnce() {
    NewAccount wrong = new NewAccount("Đinh", " ", Locale.of("vi"), "ngan", List.of());

    Problem problem = Problems.of(() -> as(root, () -> accounts.create(wrong)));

    assertEquals("invalid_account", problem.code());
    assertEquals(
        List.of("/login", "/name", "/grants", "/password"),
        problem.errors().stream().map(Problem.Part::pointer).toList());
  }

  @Test
  void aLoginIsGivenOnce() {
    as(root, () -> accounts.create(plan("mot", Role.VIEWER)));

    assertEquals("duplicate_login", code(root, () -> accounts.create(plan("MOT", Role.VIEWER))));
  }

  @Test
  void nobodyGivesMoreThanTheyHold() {
    Account operator = tree.account("van.hanh", Role.OPERATOR, tree.city());
    Account officer = tree.account("can.bo", Role.OFFICER, tree.commune());
    Account local = tree.account("xa", Role.ADMINISTRATOR, tree.commune());

    assertEquals("forbidden", code(officer, () -> accounts.create(plan("a", Role.VIEWER))));
    assertEquals("forbidden", code(operator, () -> accounts.create(plan("bb", Role.VIEWER))));
    assertEquals(
        "forbidden",
        code(
            operator, () -> accounts.grant(operator.id(), grant(Role.ADMINISTRATOR, tree.city()))));
    assertEquals(
        "forbidden",
        code(local, () -> accounts.grant(local.id(), grant(Role.VIEWER, tree.neighbour()))));
    assertEquals(
        "forbidden",
        code(local, () -> accounts.grant(local.id(), grant(Role.ADMINISTRATOR, tree.city()))));
    assertEquals(List.of(Role.OPERATOR), as(operator, () -> accounts.grantable(tree.city())));
    assertEquals(List.of(), as(local, () -> accounts.grantable(tree.city())));
    assertEquals(List.of(Role.values()), as(local, () -> accounts.grantable(tree.commune())));
  }

  @Test
  void nobodyGetsAtAnAccountThatMayDoMore() {
    Account operator = tree.account("van.hanh", Role.OPERATOR, tree.city());
    Account local = tree.account("xa", Role.ADMINISTRATOR, tree.commune());
    Account neighbour = tree.account("ben", Role.VIEWER, tree.neighbour());

    assertEquals("forbidden", code(operator, () -> links.renew(root.id())));
    assertEquals("forbidden", code(operator, () -> accounts.disable(local.id())));
    assertEquals("not_found", code(local, () -> links.renew(root.id())));
    assertEquals("not_found", code(local, () -> accounts.disable(neighbour.id())));
    assertEquals(
        "forbidden", code(operator, () -> accounts.revoke(root.id(), root.grants().getFirst())));
  }

  @Test
  void anAccountWithAFurtherRoleElsewhereIsOutOfALocalAdministratorsHands() {
    Account local = tree.account("xa", Role.ADMINISTRATOR, tree.commune());
    Account both = tree.account("hai.noi", Role.VIEWER, tree.commune());
    as(root, () -> accounts.grant(both.id(), grant(Role.VIEWER, tree.neighbour())));

    assertEquals("forbidden", code(local, () -> links.renew(both.id())));
    assertEquals("forbidden", code(local, () -> accounts.disable(both.id())));
    assertEquals(
        List.of(grant(Role.VIEWER, tree.neighbour())),
        as(local, () -> accounts.revoke(both.id(), grant(Role.VIEWER, tree.commune()))).grants());
  }

  @Test
  void peopleAreListedWhereOneManagesThem() {
    Account local = tree.account("xa", Role.ADMINISTRATOR, tree.commune());
    tree.account("ben", Role.VIEWER, tree.neighbour());

    assertEquals(List.of("ben", "goc", "xa"), logins(as(root, accounts::managed)));
    assertEquals(List.of("xa"), logins(as(local, accounts::managed)));
  }

  @Test
  void theLastAdministratorOfTheRootStays() {
    Account second = tree.account("hai", Role.ADMINISTRATOR, tree.city());

    assertEquals("own_account", code(root, () -> accounts.disable(root.id())));
    as(second, () -> accounts.disable(root.id()));
    Grant held = second.grants().getFirst();
    assertEquals("last_administrator", code(second, () -> accounts.revoke(second.id(), held)));
    assertEquals(
        "last_administrator",
        Problems.code(() -> who.asSystem(() -> accounts.disable(second.id()))));
    as(second, () -> accounts.enable(root.id()));
    assertEquals(List.of(), as(root, () -> accounts.revoke(second.id(), held)).grants());
  }

  @Test
  void twoAdministratorsCannotRemoveEachOtherAtOnce() {
    Account second = tree.account("hai", Role.ADMINISTRATOR, tree.city());

    long done =
        Stream.of(
                CompletableFuture.runAsync(() -> as(root, () -> accounts.disable(second.id()))),
                CompletableFuture.runAsync(() -> as(second, () -> accounts.disable(root.id()))))
            .filter(AccountsTest::succeeds)
            .count();

    assertEquals(1, done);
  }

  private static boolean succeeds(CompletableFuture<Void> attempt) {
    try {
      attempt.join();
      return true;
    } catch (CompletionException refused) {
      return false;
    }
  }

  @Test
  void aUnitMemberBelongsToAUnitOfTheAgency() {
    Offices offices = app.bean(Offices.class);
    Unit unit = as(root, () -> offices.createUnit(tree.commune(), "Văn phòng", "Office"));
    Account person = tree.account("tv", Role.VIEWER, tree.commune());

    Grant without = grant(Role.UNIT_MEMBER, tree.commune());
    Grant elsewhere = new Grant(Role.UNIT_MEMBER, tree.neighbour(), unit.id());
    Grant right = new Grant(Role.UNIT_MEMBER, tree.commune(), unit.id());

    assertEquals("unit_for_members", code(root, () -> accounts.grant(person.id(), without)));
    assertEquals("unit_of_other_agency", code(root, () -> accounts.grant(person.id(), elsewhere)));
    as(root, () -> accounts.grant(person.id(), right));
    Account twice = as(root, () -> accounts.grant(person.id(), right));
    assertEquals(List.of(person.grants().getFirst(), right), twice.grants());
  }

  @Test
  void sessionsEndWhenTheAccountIsDisabledOrItsPasswordChanges() {
    Account person = tree.account("xem", Role.VIEWER, tree.commune());
    SignedIn first = signedIn("xem", SampleTree.PASSWORD, "10.0.0.1");
    SignedIn second = signedIn("xem", SampleTree.PASSWORD, "10.0.0.2");
    assertTrue(signIn.person(first).isPresent());

    as(person, () -> change(SampleTree.PASSWORD, "mot mat khau khac", second));
    assertTrue(signIn.person(first).isEmpty());
    assertTrue(signIn.person(second).isPresent(), "the one that changed it stays");

    as(root, () -> accounts.disable(person.id()));
    assertTrue(signIn.person(second).isEmpty());
    assertEquals("sign_in_failed", guess("xem", "mot mat khau khac", "10.0.0.1"));

    as(root, () -> accounts.enable(person.id()));
    assertTrue(signIn.person(second).isEmpty(), "what has ended stays so");
    assertTrue(signIn.person(signedIn("xem", "mot mat khau khac", "10.0.0.1")).isPresent());
  }

  @Test
  void aRoleTakenAwayIsGoneAtTheNextRequest() {
    Account person = tree.account("xem", Role.VIEWER, tree.commune());
    SignedIn session = signedIn("xem", SampleTree.PASSWORD, "10.0.0.1");
    assertEquals(1, signIn.person(session).orElseThrow().grants().size());

    as(root, () -> accounts.revoke(person.id(), person.grants().getFirst()));

    assertEquals(List.of(), signIn.person(session).orElseThrow().grants());
  }

  @Test
  void ownPasswordNeedsTheCurrentOneAndOneThatNobodyGuesses() {
    Account person = tree.account("xem", Role.VIEWER, tree.commune());
    SignedIn session = signedIn("xem", SampleTree.PASSWORD, "10.0.0.1");

    assertEquals(
        "wrong_password", code(person, () -> change("khong phai", "mot mat khau khac", session)));
    assertEquals(
        "weak_password",
        code(person, () -> change(SampleTree.PASSWORD, "muoi bon ky tu", session)));
    assertEquals(
        "common_password",
        code(person, () -> change(SampleTree.PASSWORD, "Xa Minh Hoa @ 2026", session)));
    assertEquals("unauthenticated", code(null, accounts::mine));
  }

  @Test
  void whoSitsAtAnOpenSessionCannotGuessItsPasswordWithoutEnd() {
    Account person = tree.account("xem", Role.VIEWER, tree.commune());
    SignedIn session = signedIn("xem", SampleTree.PASSWORD, "10.0.0.1");
    for (int i = 0; i < 5; i++) {
      assertEquals(
          "wrong_password", code(person, () -> change("sai", "mot mat khau khac", session)));
    }

    assertEquals(
        "too_many_attempts",
        code(person, () -> change(SampleTree.PASSWORD, "mot mat khau khac", session)));
  }

  @Test
  void guessingSlowsDownForThatLoginAndPlaceOnly() {
    tree.account("xem", Role.VIEWER, tree.commune());
    for (int i = 0; i < 5; i++) {
      assertEquals("sign_in_failed", guess("xem", "sai", "10.0.0.66"));
    }

    assertEquals("too_many_attempts", guess("xem", SampleTree.PASSWORD, "10.0.0.66"));
    assertEquals("sign_in_failed", guess("nguoi.khac", "sai", "10.0.0.66"));
    assertTrue(signedIn("xem", SampleTree.PASSWORD, "10.0.0.1").account() > 0);
  }

  @Test
  void guessesFromEverywhereSlowStrangersButNeverTheOwnersOwnBrowser() {
    tree.account("xem", Role.VIEWER, tree.commune());
    Origin home = new Origin("10.0.0.1", "", "");
    SignedIn before = (SignedIn) signIn.check("xem", SampleTree.PASSWORD, home);
    Origin known = new Origin("10.0.0.66", signIn.remember(before, home), "");
    Origin forged = new Origin("10.0.0.9", known.devices().replaceFirst(".$", "!"), "");
    Attempts attempts = app.bean(Attempts.class);
    for (int i = 0; i < 100; i++) {
      Origin stranger = new Origin("10.1.0." + i, "", "");
      attempts.admit(Attempts.Step.PASSWORD, "xem", stranger, false);
    }

    assertEquals("too_many_attempts", guess("xem", SampleTree.PASSWORD, "10.2.0.1"));
    assertEquals(
        "too_many_attempts", Problems.code(() -> signIn.check("xem", SampleTree.PASSWORD, forged)));
    assertTrue(((SignedIn) signIn.check("xem", SampleTree.PASSWORD, known)).account() > 0);
  }

  @Test
  void manyGuessesAtOnceAreNoWayAround() {
    tree.account("xem", Role.VIEWER, tree.commune());

    long checked =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> guess("xem", "sai", "10.0.0.66")))
            .limit(20)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter("sign_in_failed"::equals)
            .count();

    // two may look at the same instant, twenty may not
    assertTrue(checked < 10, () -> checked + " of twenty were checked");
  }

  @Test
  void anUnknownLoginIsToldTheSameAsAWrongPassword() {
    assertEquals("sign_in_failed", guess("khong.co", "sai", "10.0.0.1"));
    assertEquals("sign_in_failed", guess("goc", "sai", "10.0.0.1"));
  }

  @Test
  void nobodySignsInFromTextsThatAreNoPassword() {
    assertEquals("sign_in_failed", guess("goc", "", "10.0.0.1"));
    assertEquals("sign_in_failed", guess("", "", "10.0.0.1"));
    assertEquals("sign_in_failed", guess("goc", "x".repeat(100_000), "10.0.0.1"));
  }

  private String guess(String login, String password, String client) {
    return Problems.code(() -> signIn.check(login, password, new Origin(client, "", "")));
  }

  private SignedIn signedIn(String login, String password, String client) {
    return (SignedIn) signIn.check(login, password, new Origin(client, "", ""));
  }

  private boolean change(String current, String wanted, SignedIn session) {
    accounts.changeMyPassword(current, wanted, session);
    return true;
  }

  private NewAccount plan(String login, Role role) {
    return new NewAccount(
        login, "Trần Dũng", Locale.of("vi"), null, List.of(grant(role, tree.commune())));
  }

  private static Grant grant(Role role, AgencyId agency) {
    return new Grant(role, agency, null);
  }

  private static List<String> logins(List<Account> found) {
    return found.stream().map(Account::login).sorted().toList();
  }

  private <T> T as(Account account, Supplier<T> task) {
    return who.as(SampleTree.person(account), task);
  }

  private String code(@Nullable Account account, Supplier<?> task) {
    Person person = account == null ? null : SampleTree.person(account);
    return Problems.code(() -> who.as(person, task::get));
  }
}
