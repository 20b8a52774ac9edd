package vn.hailong.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.alert.store.LetterRows;
import vn.hailong.common.access.Access;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.mail.Outbox;
import vn.hailong.job.Jobs;
import vn.hailong.job.RunJobs;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

final class MailTest {

  private static final String JOB = "alert.mail";
  private static final Locale VI = Locale.of("vi");

  @Test
  void aLetterArrivesOnceAsItWasWritten() throws Exception {
    try (Mailbox mailbox = Mailbox.plain(0);
        TestApp app = app(mailbox.port(), "none")) {
      put(app, letter("can.bo@xa.gov.vn", "Thiếu phiếu ở Xã Ễ"));
      RunJobs.now(app, JOB);
      RunJobs.now(app, JOB);

      assertEquals(1, mailbox.messages().size());
      MimeMessage message = mailbox.messages().getFirst();
      assertEquals("Thiếu phiếu ở Xã Ễ", message.getSubject());
      assertEquals("Kính gửi Ông/Bà\nđược ạ", text(message));
      assertEquals("hailong@tinh.gov.vn", address(message));
      assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
      assertTrue(message.getMessageID().endsWith("@tinh.gov.vn>"));
      Letters.Item sent = letters(app).getFirst();
      assertEquals(Letters.State.SENT, sent.state());
      assertEquals("", bodies(app), "what has arrived is nobody's business any more");
    }
  }

  @Test
  void aLetterLeavesIfAndOnlyIfItsTransactionCommits() throws Exception {
    try (Mailbox mailbox = Mailbox.plain(0);
        TestApp app = app(mailbox.port(), "none")) {
      @SuppressWarnings("unchecked")
      TransactionOperations<Connection> transactions = app.bean(TransactionOperations.class);
      assertThrows(
          IllegalStateException.class,
          () ->
              transactions.executeWrite(status -> {
                put(app, letter("a@xa.gov.vn", "undone"));
                throw new IllegalStateException("undone");
              }));
      transactions.executeWrite(status -> {
        put(app, letter("a@xa.gov.vn", "done"));
        return true;
      });
      RunJobs.now(app, JOB);

      assertEquals(List.of("done"), subjects(mailbox));
    }
  }

  @Test
  void aServerThatIsDownLosesNothingAndEachLetterArrivesOnceWhenItIsUp() throws Exception {
    int port = freePort();
    try (TestApp app = app(port, "none")) {
      put(app, letter("a@xa.gov.vn", "một"));
      put(app, letter("b@xa.gov.vn", "hai"));

      Jobs.Run failed = RunJobs.now(app, JOB);
      assertEquals(Jobs.Outcome.FAILED, failed.outcome());
      String error = failed.error();
      assertTrue(error != null && error.contains("localhost"), error);
      assertEquals(0, letters(app).getFirst().attempts());

      try (Mailbox mailbox = Mailbox.plain(port)) {
        assertEquals(Jobs.Outcome.DONE, RunJobs.now(app, JOB).outcome());
        RunJobs.now(app, JOB);
        assertEquals(List.of("hai", "một"), subjects(mailbox).stream().sorted().toList());
      }
    }
  }

  @Test
  void aRefusedAddressIsGivenUpAndABusyOneTriedAgainWhileOthersAreServed() throws Exception {
    try (Mailbox mailbox = Mailbox.plain(0);
        TestApp app = app(mailbox.port(), "none")) {
      mailbox.refuse("khong.co@xa.gov.vn", 550);
      mailbox.refuse("ban@xa.gov.vn", 451);
      put(app, letter("khong.co@xa.gov.vn", "a"));
      put(app, letter("ban@xa.gov.vn", "b"));
      put(app, letter("duoc@xa.gov.vn", "c"));
      put(app, letter("x@xa.gov.vn, y@xa.gov.vn", "d"));
      RunJobs.now(app, JOB);

      assertEquals(List.of("c"), subjects(mailbox));
      Map<String, Letters.Item> fate = new HashMap<>();
      letters(app).forEach(item -> fate.put(item.subject(), item));
      assertEquals(Letters.State.GIVEN_UP, state(fate, "a"));
      assertEquals(Letters.State.WAITING, state(fate, "b"));
      assertEquals(Letters.State.SENT, state(fate, "c"));
      assertEquals(Letters.State.GIVEN_UP, state(fate, "d"));

      mailbox.refuse("khong.co@xa.gov.vn", 0);
      system(app, () -> app.bean(Letters.class).again(item(fate, "a").id()));
      RunJobs.now(app, JOB);
      assertEquals(List.of("c", "a"), subjects(mailbox));
    }
  }

  private static Letters.State state(Map<String, Letters.Item> fate, String subject) {
    return item(fate, subject).state();
  }

  private static Letters.Item item(Map<String, Letters.Item> fate, String subject) {
    return Optional.ofNullable(fate.get(subject)).orElseThrow();
  }

  @Test
  void nothingHiddenInALetterBecomesAHeader() throws Exception {
    try (Mailbox mailbox = Mailbox.plain(0);
        TestApp app = app(mailbox.port(), "none")) {
      app.bean(LetterRows.class)
          .add(
              UUID.randomUUID(),
              "a@xa.gov.vn",
              "vi",
              "Chào\r\nBcc: moi.nguoi@example.com\r\n\r\nhidden",
              "x",
              Instant.now().minusSeconds(5));
      app.bean(LetterRows.class)
          .add(
              UUID.randomUUID(),
              "a@xa.gov.vn\r\nBcc: b@example.com",
              "vi",
              "y",
              "y",
              Instant.now().minusSeconds(5));
      RunJobs.now(app, JOB);

      MimeMessage only = mailbox.messages().getFirst();
      assertEquals(1, mailbox.messages().size());
      assertNull(only.getHeader("Bcc"));
      assertEquals("Chào Bcc: moi.nguoi@example.com hidden", only.getSubject());
      assertEquals(
          List.of("a@xa.gov.vn"),
          List.of(only.getAllRecipients()).stream().map(Object::toString).toList());
    }
  }

  @Test
  void encryptionIsUsedAndWithoutItNothingLeaves(@TempDir Path directory) throws Exception {
    Mailbox.certificate(directory);
    try (Mailbox mailbox = Mailbox.encrypted(directory, "hailong", "mật-khẩu")) {
      Map<String, Object> right = settings(mailbox.port(), "starttls");
      right.put("hailong.mail.user", "hailong");
      right.put("hailong.mail.password", "mật-khẩu");
      right.put("hailong.mail.certificates", directory.resolve("mail.pem").toString());
      try (TestApp app = start(right)) {
        put(app, letter("a@xa.gov.vn", "mã hóa"));
        assertEquals(Jobs.Outcome.DONE, RunJobs.now(app, JOB).outcome());
        assertEquals(List.of("mã hóa"), subjects(mailbox));
      }
      // an authority nobody trusts
      Map<String, Object> stranger = new HashMap<>(right);
      stranger.remove("hailong.mail.certificates");
      try (TestApp app = start(stranger)) {
        put(app, letter("a@xa.gov.vn", "không"));
        assertEquals(Jobs.Outcome.FAILED, RunJobs.now(app, JOB).outcome());
      }
    }
    // a server that cannot encrypt gets neither letter nor password
    try (Mailbox plain = Mailbox.plain(0);
        TestApp app = app(plain.port(), "starttls")) {
      put(app, letter("a@xa.gov.vn", "không"));
      Jobs.Run run = RunJobs.now(app, JOB);
      assertEquals(Jobs.Outcome.FAILED, run.outcome());
      String error = run.error();
      assertTrue(error != null && error.contains("STARTTLS"), error);
      assertEquals(List.of(), subjects(plain));
    }
  }

  @Test
  void withoutAServerNothingIsTriedAndItSaysSo() {
    try (TestApp app = TestApp.start()) {
      new SampleTree(app);
      assertFalse(app.bean(Outbox.class).delivers());
      put(app, letter("a@xa.gov.vn", "chờ"));
      assertEquals("job.report.nothing", report(RunJobs.now(app, JOB)));
      assertEquals(Letters.State.WAITING, letters(app).getFirst().state());
    }
  }

  private static String report(Jobs.Run run) {
    var report = run.report();
    return report == null ? String.valueOf(run.error()) : report.key();
  }

  private static TestApp app(int port, String security) {
    return start(settings(port, security));
  }

  private static TestApp start(Map<String, Object> settings) {
    TestApp app = TestApp.start(settings);
    new SampleTree(app);
    return app;
  }

  private static Map<String, Object> settings(int port, String security) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hailong.mail.host", "localhost");
    settings.put("hailong.mail.port", port);
    settings.put("hailong.mail.security", security);
    settings.put("hailong.mail.from", "hailong@tinh.gov.vn");
    return settings;
  }

  private static Letter letter(String to, String subject) {
    return new Letter(to, VI, subject, "Kính gửi Ông/Bà\nđược ạ");
  }

  private static void put(TestApp app, Letter letter) {
    app.bean(Outbox.class).put(letter);
  }

  private static List<Letters.Item> letters(TestApp app) {
    return app.bean(Access.class)
        .asSystem(() -> app.bean(Letters.class).letters(Letters.State.ALL, 50));
  }

  private static void system(TestApp app, Runnable task) {
    app.bean(Access.class)
        .asSystem(() -> {
          task.run();
          return true;
        });
  }

  private static List<String> subjects(Mailbox mailbox) {
    return mailbox.messages().stream().map(MailTest::subject).toList();
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) throws IOException, MessagingException {
    return message.getContent().toString().replace("\r\n", "\n").strip();
  }

  private static String address(MimeMessage message) throws MessagingException {
    return ((InternetAddress) message.getFrom()[0]).getAddress();
  }

  private static String bodies(TestApp app) throws SQLException {
    try (Connection connection = DriverManager.getConnection(app.jdbcUrl(), "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select string_agg(body, '') from letter")) {
      row.next();
      return row.getString(1);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
