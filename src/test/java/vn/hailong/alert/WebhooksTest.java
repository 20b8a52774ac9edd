package vn.hailong.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.common.Problem;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.notice.Notice;
import vn.hailong.common.notice.NoticeBoard;
import vn.hailong.identity.Account;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Role;
import vn.hailong.job.RunJobs;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebhooksTest {

  private static final String JOB = "alert.webhooks";
  private static final List<EventKind> CLOSED = List.of(EventKind.ROUND_CLOSED);

  private final TestApp app = TestApp.start(Map.of("hailong.webhooks.allow", "127.0.0.0/8"));
  private final SampleTree tree = new SampleTree(app);
  private final Webhooks webhooks = app.bean(Webhooks.class);
  private final Receiver receiver = new Receiver();
  private int number;

  @AfterEach
  void removeAll() throws SQLException {
    sql("delete from webhook_delivery");
    sql("delete from webhook");
    receiver.got().clear();
    receiver.answer(204);
  }

  @AfterAll
  void close() {
    receiver.close();
    app.close();
  }

  @Test
  void anEventArrivesSignedAndCanBeChecked() throws Exception {
    Webhooks.Created created = create(tree.city(), receiver.url(), CLOSED);
    post(tree.commune());
    RunJobs.now(app, JOB);

    Receiver.Got got = receiver.got().getFirst();
    assertEquals("round.closed", got.event());
    String seconds = got.signature().replaceAll("^t=([0-9]+),v1=.*$", "$1");
    assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(seconds)) < 60);
    assertEquals(
        "t=" + seconds + ",v1=" + hmac(created.secret(), seconds + "." + got.body()),
        got.signature());
    JsonNode body = JsonMapper.shared().readTree(got.body());
    assertEquals(got.key(), body.get("id").stringValue());
    assertEquals("xa-minh-hoa", body.get("agency").get("code").stringValue());
    assertTrue(body.get("text_vi").stringValue().startsWith("Xã Minh Họa: “Đợt”"));
    assertTrue(body.get("text_en").stringValue().startsWith("Xã Minh Họa: “Đợt” has closed"));
    assertEquals("http://localhost/staff/rounds/1", body.get("link").stringValue());
    RunJobs.now(app, JOB);
    assertEquals(1, receiver.got().size());
  }

  @Test
  void whatFailsIsSentAgainUnderTheSameKeyWithAFreshSignature() throws Exception {
    long id = create(tree.commune(), receiver.url(), CLOSED).webhook().id();
    receiver.answer(500);
    post(tree.commune());
    RunJobs.now(app, JOB);

    Webhooks.Delivery waiting = only(id);
    assertEquals(Webhooks.State.WAITING, waiting.state());
    assertEquals(500, waiting.status());
    assertTrue(waiting.dueAt().isAfter(Instant.now().plusSeconds(20)));

    receiver.answer(200);
    sql("update webhook_delivery set due_at = now()");
    RunJobs.now(app, JOB);
    assertEquals(Webhooks.State.DELIVERED, only(id).state());
    assertEquals(2, receiver.got().size());
    assertEquals(receiver.got().get(0).key(), receiver.got().get(1).key());
    assertEquals(receiver.got().get(0).body(), receiver.got().get(1).body());
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    long id = create(tree.commune(), receiver.url(), CLOSED).webhook().id();
    receiver.answer(302);
    post(tree.commune());
    RunJobs.now(app, JOB);

    assertEquals(302, only(id).status());
    assertEquals(Webhooks.State.WAITING, only(id).state());
    assertEquals(List.of("/hook"), receiver.got().stream().map(Receiver.Got::path).toList());
  }

  @Test
  void oneThatFailsDoesNotKeepOthersWaiting() throws Exception {
    try (Receiver other = new Receiver()) {
      create(tree.commune(), receiver.url(), CLOSED);
      create(tree.commune(), other.url(), CLOSED);
      receiver.answer(503);
      post(tree.commune());
      post(tree.commune());
      RunJobs.now(app, JOB);

      assertEquals(1, receiver.got().size());
      assertEquals(2, other.got().size());
    }
  }

  @Test
  void afterManyTriesItIsGivenUpOperatorsAreToldAndCanSendItAgain() throws Exception {
    Account operator = tree.account("van.hanh", Role.OPERATOR, tree.commune());
    long id = create(tree.commune(), receiver.url(), CLOSED).webhook().id();
    receiver.answer(500);
    post(tree.commune());
    sql("update webhook_delivery set attempts = 11");
    RunJobs.now(app, JOB);

    assertEquals(Webhooks.State.GIVEN_UP, only(id).state());
    String told =
        as(operator, () -> app.bean(Inbox.class).notices(true, Inbox.NEWEST, 1))
            .getFirst()
            .textEn();
    assertTrue(told.contains("HTTP 500"), told);

    receiver.answer(200);
    UUID delivery = only(id).id();
    as(
        operator,
        () -> {
          webhooks.again(delivery);
          return true;
        });
    RunJobs.now(app, JOB);
    assertEquals(Webhooks.State.DELIVERED, only(id).state());
  }

  @Test
  void onlyItsOwnAgencyAndThoseUnderItAndOnlyTheEventsItAskedFor() throws Exception {
    create(tree.neighbour(), receiver.url(), CLOSED);
    create(tree.commune(), receiver.url(), List.of(EventKind.ROUND_OPENS_SOON));
    long gone = create(tree.commune(), receiver.url(), CLOSED).webhook().id();
    post(tree.commune());
    system(() -> {
      webhooks.remove(gone);
      return true;
    });
    RunJobs.now(app, JOB);

    assertEquals(List.of(), receiver.got());
  }

  @Test
  void aWayIntoTheOwnNetworkIsRefusedAtOnceAndAgainWhenItIsCalled() throws Exception {
    try (TestApp strict = TestApp.start(Map.of("hailong.webhooks.allow", "127.0.0.2/32"))) {
      SampleTree other = new SampleTree(strict);
      Webhooks guarded = strict.bean(Webhooks.class);
      for (String url :
          List.of(receiver.url(), "https://10.0.0.7/x", "https://[::ffff:127.0.0.1]/")) {
        Problem problem =
            system(
                strict,
                () -> Problems.of(() -> guarded.create(other.commune(), "Nội bộ", url, CLOSED)));
        assertEquals("webhook_address_refused", problem.errors().getFirst().code(), url);
      }
      // a name that led elsewhere when it was looked at first
      long id =
          system(strict, () -> guarded.create(other.commune(), "Đổi", "https://127.0.0.2/", CLOSED))
              .webhook()
              .id();
      sql(strict, "update webhook set url = '" + receiver.url() + "'");
      system(
          strict,
          () -> {
            guarded.test(id);
            return true;
          });
      RunJobs.now(strict, JOB);

      Webhooks.Delivery refused = system(strict, () -> guarded.deliveries(id, 1)).getFirst();
      assertEquals(Webhooks.State.WAITING, refused.state());
      String error = refused.error();
      assertTrue(error != null && error.contains("not a public address"), error);
      assertEquals(List.of(), receiver.got());
    }
  }

  @Test
  void badInputIsNamedPlaceByPlace() {
    assertEquals(
        List.of("/name required", "/url webhook_url", "/events required"),
        parts("ftp://x", List.of()));
    assertEquals(
        List.of("/name required", "/url webhook_url"),
        parts("https://user:pw@example.org", CLOSED));
    assertEquals(
        List.of("/name required", "/url webhook_needs_https"), parts("http://8.8.8.8/", CLOSED));
    assertEquals(
        List.of("/name required", "/url webhook_host_unknown"),
        parts("https://khong-co.invalid/", CLOSED));
    assertEquals(
        List.of("/name required", "/events webhook_event"),
        parts(receiver.url(), List.of(EventKind.ACCOUNT_NEW_DEVICE)));
  }

  private List<String> parts(String url, List<EventKind> events) {
    return system(() -> Problems.of(() -> webhooks.create(tree.commune(), " ", url, events)))
        .errors()
        .stream()
        .map(part -> part.pointer() + " " + part.code())
        .toList();
  }

  @Test
  void onlyThoseWhoOperateTheAgencyManageItsWebhooksAndNamesAreOnce() {
    Account ward = tree.account("quan.tri.xa", Role.ADMINISTRATOR, tree.commune());
    Account officer = tree.account("can.bo.xa", Role.OFFICER, tree.commune());

    Webhooks.Created created =
        as(ward, () -> webhooks.create(tree.commune(), "Điều hành", receiver.url(), CLOSED));
    assertFalse(webhooksOf(ward).toString().contains(created.secret()));
    assertEquals(
        "duplicate_webhook_name",
        as(
            ward,
            () ->
                Problems.code(
                    () -> webhooks.create(tree.commune(), " Điều  hành", receiver.url(), CLOSED))));
    assertEquals("forbidden", as(ward, () -> Problems.code(() -> webhooks.of(tree.neighbour()))));
    assertEquals("forbidden", as(officer, () -> Problems.code(() -> webhooks.of(tree.commune()))));
    assertEquals(
        "forbidden",
        as(officer, () -> Problems.code(() -> webhooks.remove(created.webhook().id()))));
    assertNotEquals(created.secret(), create(tree.commune(), receiver.url(), CLOSED).secret());
  }

  private List<Webhooks.Webhook> webhooksOf(Account account) {
    return as(account, () -> webhooks.of(tree.commune()));
  }

  private Webhooks.Created create(AgencyId agency, String url, List<EventKind> events) {
    return system(() -> webhooks.create(agency, "Kết nối " + ++number, url, events));
  }

  private void post(AgencyId agency) {
    system(() ->
        app.bean(NoticeBoard.class)
            .post(
                Notice.about(
                    agency,
                    "round.closed",
                    "staff/rounds/1",
                    UUID.randomUUID().toString(),
                    "Xã Minh Họa",
                    "Đợt",
                    12,
                    "")));
  }

  private Webhooks.Delivery only(long webhook) {
    return system(() -> webhooks.deliveries(webhook, 10)).getFirst();
  }

  private <T> T system(Supplier<T> task) {
    return system(app, task);
  }

  private static <T> T system(TestApp of, Supplier<T> task) {
    return of.bean(Access.class).asSystem(task);
  }

  private <T> T as(Account account, Supplier<T> task) {
    return app.bean(CurrentPerson.class).as(SampleTree.person(account), task);
  }

  private void sql(String sql) throws SQLException {
    sql(app, sql);
  }

  private static void sql(TestApp of, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(of.jdbcUrl(), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String hmac(String secret, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}
