package vn.hailong.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.Moment;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.notice.Notice;
import vn.hailong.common.notice.NoticeBoard;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Role;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NoticesTest {

  private final TestApp app =
      TestApp.start(
          Map.of("hailong.mail.host", "localhost", "hailong.mail.from", "hailong@tinh.gov.vn"));
  private final SampleTree tree = new SampleTree(app);
  private final Inbox inbox = app.bean(Inbox.class);
  private final Account officer = tree.account("can.bo@xa.gov.vn", Role.OFFICER, tree.commune());
  private final Account viewer = tree.account("xem", Role.VIEWER, tree.commune());
  private final Account city = tree.account("tinh", Role.ADMINISTRATOR, tree.city());

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void thoseAreToldWhoseBusinessItIsTheClosestFirst() {
    long before = unread(city);
    post(tree.commune(), "round.opens_soon");
    assertEquals(1, unread(officer));
    assertEquals(0, unread(viewer));
    assertEquals(before, unread(city));

    // the neighbour has nobody of its own
    post(tree.neighbour(), "round.opens_soon");
    assertEquals(before + 1, unread(city));

    as(
        officer,
        () -> {
          inbox.readAll();
          return true;
        });
    assertEquals(0, unread(officer));
  }

  @Test
  void whatWasSaidIsNotSaidAgain() {
    String once = UUID.randomUUID().toString();

    assertTrue(post(tree.commune(), "round.opens_soon", once));
    assertFalse(post(tree.commune(), "round.opens_soon", once));
  }

  @Test
  void aDisabledAccountIsToldNothing() {
    Account gone = tree.account("nghi.viec", Role.OFFICER, tree.commune());
    system(() -> app.bean(Accounts.class).disable(gone.id()));
    post(tree.commune(), "round.opens_soon");

    assertEquals(0, unread(gone));
  }

  @Test
  void lettersComeAsTheReaderChose() {
    int before = letters("can.bo@xa.gov.vn").size();
    post(tree.commune(), "round.few_responses");
    post(tree.commune(), "round.opens_soon");
    assertEquals(
        List.of("Hài Lòng: Đợt khảo sát sắp đóng mà còn thiếu phiếu"),
        letters("can.bo@xa.gov.vn").subList(before, before + 1).stream()
            .map(Letters.Item::subject)
            .toList());
    assertEquals(before + 1, letters("can.bo@xa.gov.vn").size());

    as(
        officer,
        () -> {
          inbox.choose(EventKind.ROUND_FEW_RESPONSES, false);
          inbox.choose(EventKind.ROUND_OPENS_SOON, true);
          inbox.changeAddress("khac@xa.gov.vn");
          return true;
        });
    post(tree.commune(), "round.few_responses");
    post(tree.commune(), "round.opens_soon");
    assertEquals(before + 1, letters("can.bo@xa.gov.vn").size());
    assertEquals(
        List.of("Hài Lòng: Đợt khảo sát sắp mở"),
        letters("khac@xa.gov.vn").stream().map(Letters.Item::subject).toList());
    assertEquals("khac@xa.gov.vn", as(officer, inbox::address));
    as(
        officer,
        () -> {
          inbox.changeAddress("");
          return true;
        });
    assertEquals("can.bo@xa.gov.vn", as(officer, inbox::address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a@", "@b.vn", "a@b.vn, c@d.vn", "a@b.vn\r\nBcc: x@y.vn", "Ai Đó <a@b.vn>"})
  void anAddressIsOneAddress(String typed) {
    assertEquals(
        "invalid_mail_address", as(officer, () -> Problems.code(() -> inbox.changeAddress(typed))));
  }

  @Test
  void choicesAreOfWhatCanConcernTheReader() {
    assertTrue(as(officer, inbox::byMail).containsKey(EventKind.ROUND_CLOSED));
    assertFalse(as(officer, inbox::byMail).containsKey(EventKind.JOB_FAILED));
    assertTrue(as(viewer, inbox::byMail).containsKey(EventKind.ACCOUNT_NEW_DEVICE));
    assertFalse(as(viewer, inbox::byMail).containsKey(EventKind.ROUND_CLOSED));
  }

  @Test
  void whatConcernsOnePersonIsToldToThatPersonOnly() {
    system(() ->
        app.bean(NoticeBoard.class)
            .post(
                Notice.personal(
                    viewer.id(),
                    "account.new_device",
                    "staff/account",
                    UUID.randomUUID().toString(),
                    new Moment(Instant.parse("2026-05-11T01:30:00Z")))));

    Inbox.Item item = as(viewer, () -> inbox.notices(true, Inbox.NEWEST, 9)).getFirst();
    assertTrue(item.textVi().contains("08:30 ngày 11/05/2026"), item.textVi());
    assertTrue(
        as(officer, () -> inbox.notices(false, Inbox.NEWEST, 99)).stream()
            .noneMatch(each -> each.id() == item.id()));
    assertEquals("not_found", as(officer, () -> Problems.code(() -> inbox.read(item.id()))));
    assertEquals("staff/account", as(viewer, () -> inbox.read(item.id())));
    assertEquals(0, unread(viewer));
  }

  @ParameterizedTest
  @EnumSource
  void everyEventHasWordsInBothLanguages(EventKind kind) {
    Messages messages = new Messages();
    for (Locale language : Languages.ALL) {
      assertTrue(messages.has(language, "alert.event." + kind.code()));
      assertTrue(messages.has(language, "alert.text." + kind.code()));
    }
  }

  private boolean post(AgencyId agency, String event) {
    return post(agency, event, UUID.randomUUID().toString());
  }

  private boolean post(AgencyId agency, String event, String once) {
    Notice notice = Notice.about(agency, event, "staff/rounds/1", once, "Xã", "Đợt", "mai", 3, "");
    return system(() -> app.bean(NoticeBoard.class).post(notice));
  }

  private long unread(Account account) {
    return as(account, inbox::unread);
  }

  /** Oldest first. */
  private List<Letters.Item> letters(String to) {
    return system(() -> app.bean(Letters.class).letters(Letters.State.ALL, 99)).stream()
        .filter(letter -> letter.recipient().equals(to))
        .toList()
        .reversed();
  }

  private <T> T as(Account account, Supplier<T> task) {
    return app.bean(CurrentPerson.class).as(SampleTree.person(account), task);
  }

  private <T> T system(Supplier<T> task) {
    return app.bean(Access.class).asSystem(task);
  }
}
