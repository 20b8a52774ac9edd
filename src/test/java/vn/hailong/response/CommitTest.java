package vn.hailong.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.transaction.TransactionOperations;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.Problem;
import vn.hailong.testing.Http;
import vn.hailong.testing.Problems;

/** A receipt is a promise: none without a durable commit. */
final class CommitTest {

  private final Survey survey = Survey.start(Map.of("test.refusing-listener", true));
  private final Acceptance acceptance = survey.bean(Acceptance.class);
  private final String code = survey.code(survey.narrow());

  @AfterEach
  void close() {
    survey.close();
  }

  @Test
  void aCommitThatFailsGivesNoReceiptAndCanBeTriedAgain() {
    // a full disk shows at the commit, after every statement went well
    survey.run(
        "create function disk_full() returns trigger language plpgsql as"
            + " $$ begin raise exception 'no space left' using errcode = '53100'; end $$");
    survey.run(
        "create constraint trigger at_commit after insert on response"
            + " deferrable initially deferred for each row execute function disk_full()");
    Submission sent = Survey.submission("4");

    Problem problem = Problems.of(() -> acceptance.accept(code, Channel.QR, sent));
    assertEquals("unavailable", problem.code());
    assertEquals(503, problem.status());
    assertEquals(0, survey.bean(Responses.class).count(survey.round().id()));
    assertRetryLaterOverHttp();

    survey.run("drop trigger at_commit on response");
    assertFalse(acceptance.accept(code, Channel.QR, sent).repeated());
    assertTrue(acceptance.accept(code, Channel.QR, sent).repeated());
  }

  @Test
  void defectsDoNotQuoteAnswers() {
    survey.run("alter table response add constraint never check (answers is null)");
    Submission sent = Survey.submission("4");

    Exception refused =
        assertThrows(RuntimeException.class, () -> acceptance.accept(code, Channel.QR, sent));

    StringWriter trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertTrue(trace.toString().contains("never"), trace.toString());
    assertFalse(trace.toString().contains(sent.responseId().toString()), trace.toString());
  }

  @Test
  void whatTheDatabaseRefusesStaysOutOfTheLog() {
    survey.run(
        "create function disk_full() returns trigger language plpgsql as"
            + " $$ begin raise exception 'no space left' using errcode = '53100'; end $$");
    survey.run(
        "create trigger at_once after insert on response"
            + " for each row execute function disk_full()");
    Submission sent = Survey.submission("4");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try {
      Problems.of(() -> acceptance.accept(code, Channel.QR, sent));
    } finally {
      root.detachAppender(log);
    }
    String written =
        log.list.stream()
            .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
            .collect(Collectors.joining("\n"));
    assertTrue(written.contains("53100"), written);
    assertFalse(written.contains(sent.responseId().toString()), written);
  }

  private void assertRetryLaterOverHttp() {
    Http.Reply reply =
        new Http(survey.app())
            .postJson(
                "/api/v1/responses",
                "{\"response_id\": \""
                    + UUID.randomUUID()
                    + "\", \"access_code\": \""
                    + code
                    + "\", \"language\": \"vi\", \"form\": \"quick\", \"answers\": {\"Q0\": 5}}");
    assertEquals(503, reply.status());
    assertEquals("unavailable", reply.problem());
    assertTrue(Integer.parseInt(reply.header("Retry-After")) > 0);
  }

  @Test
  void listenersAreToldInTheSameTransactionAndOnce() {
    Submission sent = Survey.submission("5");
    acceptance.accept(code, Channel.QR, sent);
    acceptance.accept(code, Channel.QR, sent);

    List<StoredResponse> told = survey.bean(RefusingListener.class).told;
    assertEquals(1, told.size());
    assertEquals(sent.responseId(), told.getFirst().responseId());
  }

  @Test
  void aListenerThatFailsUndoesEverything() {
    Submission sent = Survey.submission("5");
    Submission refused =
        new Submission(
            sent.responseId(),
            "vi",
            Form.FULL,
            null,
            sent.answers(),
            sent.context(),
            RefusingListener.REFUSE,
            null);

    assertThrows(IllegalStateException.class, () -> acceptance.accept(code, Channel.QR, refused));
    assertEquals(0, survey.bean(Responses.class).count(survey.round().id()));
    assertEquals(0, survey.bean(Rollups.class).pending(survey.round().id()));
  }

  @Test
  void whatACallersTransactionUndoesKeepsItsReceipt() {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = survey.bean(TransactionOperations.class);
    Submission sent = Survey.submission("5");

    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.executeWrite(status -> {
              acceptance.accept(code, Channel.QR, sent);
              throw new IllegalStateException("the caller fails afterwards");
            }));

    assertTrue(acceptance.accept(code, Channel.QR, sent).repeated());
  }

  @Test
  void theCommitWaitsForTheDiskWhateverTheServersDefault() {
    try (Survey alone =
        Survey.start(
            Map.of("datasources.default.connection-init-sql", "set synchronous_commit to off"))) {
      String theirs = alone.code(alone.narrow());
      alone.run(
          "create function durable() returns trigger language plpgsql as $$ begin"
              + " if current_setting('synchronous_commit') <> 'on' then"
              + " raise exception 'not durable'; end if; return new; end $$");
      alone.run(
          "create constraint trigger at_commit after insert on response"
              + " deferrable initially deferred for each row execute function durable()");

      alone.bean(Acceptance.class).accept(theirs, Channel.QR, Survey.submission("5"));

      assertEquals(1, alone.bean(Responses.class).count(alone.round().id()));
    }
  }
}
