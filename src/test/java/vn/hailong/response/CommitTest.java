package vn.hailong.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
