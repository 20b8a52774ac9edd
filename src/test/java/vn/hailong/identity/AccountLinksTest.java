package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.common.mail.Letter;
import vn.hailong.testing.Authenticator;
import vn.hailong.testing.Problems;
import vn.hailong.testing.QrReader;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

final class AccountLinksTest {

  private static final String CHOSEN = "con mèo nằm trên mái ngói";
  private static final Origin HERE = new Origin("10.0.0.1", "", "");
  private static final TestApp APP = TestApp.start(java.util.Map.of("test.letterbox", "true"));
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Account ROOT = TREE.account("goc", Role.ADMINISTRATOR, TREE.city());
  private static final AccountLinks LINKS = APP.bean(AccountLinks.class);
  private static final SignIn SIGN_IN = APP.bean(SignIn.class);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);
  private static final LetterBox BOX = APP.bean(LetterBox.class);

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void whoIsInvitedChoosesThePasswordAndIsIn() {
    AccountLinks.Link link = invite("moi", null);
    assertTrue(link.address().startsWith("http://localhost/invitation/"), link.address());
    assertFalse(link.toString().contains(link.token()));
    assertEquals("sign_in_failed", signIn("moi", ""));
    assertEquals(
        Set.of(link.account().id()), as(ROOT, () -> LINKS.waiting(List.of(link.account(), ROOT))));

    AccountLinks.Welcome welcome = LINKS.open(link.token());
    assertEquals(new AccountLinks.Welcome("Trần Dũng", "moi", true), welcome);
    SignedIn session = (SignedIn) LINKS.accept(link.token(), CHOSEN, HERE);

    assertEquals(1, SIGN_IN.person(session).orElseThrow().grants().size());
    assertEquals("", signIn("moi", CHOSEN));
    assertEquals(Set.of(), as(ROOT, () -> LINKS.waiting(List.of(link.account()))));
  }

  @Test
  void aPasswordThatIsRefusedLeavesTheLinkGood() {
    AccountLinks.Link link = invite("yeu", null);

    assertEquals("weak_password", accept(link, "ngan"));
    assertEquals("common_password", accept(link, "Xã Minh Họa 2026 @@@"));
    assertEquals("", accept(link, CHOSEN));
  }

  @Test
  void aLinkIsGoodOnceAlsoForTwoAtTheSameMoment() {
    AccountLinks.Link link = invite("hai", null);

    long opened =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> accept(link, CHOSEN)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .filter(""::equals)
            .count();

    assertEquals(1, opened);
    assertEquals("link_over", Problems.code(() -> LINKS.open(link.token())));
  }

  @Test
  void onlyTheNewestLinkIsGoodAndForSevenDays() throws SQLException {
    AccountLinks.Link first = invite("ba", null);
    AccountLinks.Link second = as(ROOT, () -> LINKS.renew(first.account().id()));
    assertEquals("link_unknown", accept(first, CHOSEN));
    sql(
        "update account_link set created_at = created_at - interval '8 days',"
            + " expires_at = expires_at - interval '8 days' where account_id = "
            + first.account().id());

    assertEquals("link_over", accept(second, CHOSEN));
    assertEquals("link_unknown", Problems.code(() -> LINKS.open("khong-co-ma-nay")));
  }

  @Test
  void aLinkForALostPasswordEndsSessionsAndStillAsksForTheSecondFactor() {
    Account account = TREE.account("bon", Role.OFFICER, TREE.commune());
    SignedIn before = (SignedIn) SIGN_IN.check("bon", SampleTree.PASSWORD, HERE);
    SecondFactor factor = APP.bean(SecondFactor.class);
    Enrolment enrolment = as(account, factor::start);
    Authenticator app = new Authenticator(enrolment.typed());
    as(account, () -> factor.confirm(enrolment, app.code(-1), SampleTree.PASSWORD, before));
    AccountLinks.Link link = as(ROOT, () -> LINKS.renew(account.id()));
    assertEquals("", signInStep("bon", SampleTree.PASSWORD), "the old one is good until then");

    assertInstanceOf(FactorPending.class, LINKS.accept(link.token(), CHOSEN, HERE));

    assertTrue(SIGN_IN.person(before).isEmpty());
    assertEquals("sign_in_failed", signIn("bon", SampleTree.PASSWORD));
  }

  @Test
  void aDisabledAccountsLinkOpensNothing() {
    AccountLinks.Link link = invite("nam", null);

    as(ROOT, () -> APP.bean(Accounts.class).disable(link.account().id()));

    assertEquals("link_unknown", accept(link, CHOSEN));
    assertEquals(
        "account_disabled", Problems.code(() -> as(ROOT, () -> LINKS.renew(link.account().id()))));
  }

  @Test
  void aLetterGoesByMailInTheReadersLanguage() throws InterruptedException {
    AccountLinks.Link link = invite("sau", "sau@xa.example.gov.vn");

    as(
        ROOT,
        () -> {
          LINKS.mail(link);
          return null;
        });

    Letter letter = BOX.next();
    assertEquals("sau@xa.example.gov.vn", letter.to());
    assertTrue(letter.text().contains(link.address()), letter.text());
    assertTrue(letter.text().contains("Trần Dũng"), letter.text());
    assertEquals("no_email", Problems.code(() -> as(ROOT, () -> mail(invite("sau-b", null)))));
  }

  @Test
  void whoForgotThePasswordGetsALinkAndNobodyLearnsWhoHasAnAccount() throws InterruptedException {
    Account account = TREE.account("bay", Role.OFFICER, TREE.commune());
    as(ROOT, () -> APP.bean(Accounts.class).updateEmail(account.id(), "bay@example.vn"));
    invite("bay-b", "bay-b@example.vn");

    LINKS.forgotten("khong.co.ai", HERE);
    LINKS.forgotten("bay-b", HERE);
    LINKS.forgotten(" BAY ", HERE);

    Letter letter = BOX.next();
    assertEquals("bay@example.vn", letter.to(), "the others get none");
    String token = letter.text().replaceAll("(?s).*/invitation/([a-z0-9-]+).*", "$1");
    assertFalse(LINKS.open(token).invitation());
    assertInstanceOf(SignedIn.class, LINKS.accept(token, CHOSEN, HERE));
  }

  @Test
  void askingForLinksSlowsDown() {
    for (int i = 0; i < 5; i++) {
      LINKS.forgotten("khong.co", HERE);
    }

    assertEquals("too_many_attempts", Problems.code(() -> LINKS.forgotten("khong.co", HERE)));
  }

  @ParameterizedTest
  @EnumSource
  void thePrintedLetterFitsOnePageAndItsCodeLeadsToTheLink(LetterPaper paper) throws IOException {
    NewAccount plan =
        new NewAccount(
            "nguyen.thi.phuong.thao." + paper.name().toLowerCase(Locale.ROOT),
            "Nguyễn Thị Phương Thảo Đỗ Quyên",
            Locale.of("vi"),
            null,
            List.of(new Grant(Role.OFFICER, TREE.commune(), null)));
    AccountLinks.Link link = as(ROOT, () -> LINKS.invite(plan));

    byte[] pdf = as(ROOT, () -> LINKS.letter(link, paper));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
      assertTrue(text.contains("XÃ MINH HỌA"), text);
      assertTrue(text.contains("Nguyễn Thị Phương Thảo Đỗ Quyên"), text);
      assertTrue(text.contains(link.account().login()), text);
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
      assertEquals(link.address(), QrReader.read(picture));
      String keep = System.getProperty("letter.png");
      if (keep != null) {
        javax.imageio.ImageIO.write(
            picture, "png", new java.io.File(keep, "letter-" + paper + ".png"));
      }
    }
  }

  @Test
  void onlyWhoManagesThoseRolesInvites() {
    Account officer = TREE.account("can.bo", Role.OFFICER, TREE.commune());
    Account local = TREE.account("xa", Role.ADMINISTRATOR, TREE.neighbour());
    AccountLinks.Link link = invite("tam", null);

    assertEquals("forbidden", Problems.code(() -> as(officer, () -> LINKS.invite(plan("x1")))));
    assertEquals("forbidden", Problems.code(() -> as(local, () -> LINKS.invite(plan("x2")))));
    assertEquals(
        "not_found", Problems.code(() -> as(local, () -> LINKS.letter(link, LetterPaper.A4))));
    assertEquals("not_found", Problems.code(() -> as(local, () -> mail(link))));
    assertNotNull(as(ROOT, () -> LINKS.renew(link.account().id())));
  }

  private static NewAccount plan(String login) {
    return plan(login, null);
  }

  private static NewAccount plan(String login, @org.jspecify.annotations.Nullable String email) {
    return new NewAccount(
        login,
        "Trần Dũng",
        Locale.of("vi"),
        email,
        null,
        List.of(new Grant(Role.OFFICER, TREE.commune(), null)));
  }

  private static AccountLinks.Link invite(
      String login, @org.jspecify.annotations.Nullable String email) {
    return as(ROOT, () -> LINKS.invite(plan(login, email)));
  }

  private static boolean mail(AccountLinks.Link link) {
    LINKS.mail(link);
    return true;
  }

  private static String accept(AccountLinks.Link link, String password) {
    return outcome(() -> LINKS.accept(link.token(), password, HERE));
  }

  private static String signIn(String login, String password) {
    return outcome(() -> SIGN_IN.check(login, password, HERE));
  }

  private static String signInStep(String login, String password) {
    return signIn(login, password);
  }

  private static String outcome(Supplier<?> task) {
    try {
      Object unused = task.get();
      return "";
    } catch (vn.hailong.common.ProblemException e) {
      return e.problem().code();
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
