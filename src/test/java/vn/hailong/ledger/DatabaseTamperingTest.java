package vn.hailong.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.ledger.verify.ExportDirectory;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Verification;

/** What somebody with every right on the database can do, and how it shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DatabaseTamperingTest {

  private static final UUID KNOWN = UUID.fromString("8d1d52cf-1a8f-4a2c-9a6b-0f3a1c0b7a11");

  private final LedgerSurvey ledger = LedgerSurvey.start();
  private List<SignedHead> outside = List.of();

  @BeforeAll
  void threeBatches() {
    ledger.answers(9);
    SignedHead one = ledger.seal();
    ledger.answer(KNOWN, "5");
    ledger.answers(8);
    SignedHead two = ledger.seal();
    ledger.answers(9);
    outside = List.of(one, two, ledger.seal());
    run("create table leaf_copy as select * from ledger_receipt");
  }

  @AfterAll
  void close() {
    ledger.close();
  }

  /** Does it, looks, and undoes it. */
  private List<String> after(String tampering, String undo) {
    run(tampering);
    try {
      return ledger.findings(outside);
    } finally {
      run(undo);
      assertEquals(List.of(), ledger.findings(outside), undo);
    }
  }

  private void run(String sql) {
    ledger.survey().run("set local session_replication_role = replica; " + sql);
  }

  @Test
  void everyColumnOfAResponseIsCommittedTo() {
    String where = " where response_id = '" + KNOWN + "'";
    run("create table kept as select * from response" + where);
    List<String> changes =
        List.of(
            "answers = set_byte(answers, 0, 1)",
            "desk_id = null",
            "service_field = 'other'",
            "channel = 'paper'",
            "language = 'en'",
            "form = 'quick'",
            "hour = hour - interval '1 hour'",
            "duration_seconds = 3",
            "partial = true",
            "context = '{}'",
            "comment = 'khác'",
            "comment = null");
    for (String change : changes) {
      List<String> found =
          after(
              "update response set " + change + where,
              "delete from response" + where + "; insert into response select * from kept");

      assertEquals(1, found.size(), change + found);
      assertTrue(
          found.getFirst().startsWith("ANSWERS response " + KNOWN + ", batch of head 2"),
          found::toString);
    }
    run("drop table kept");
  }

  @Test
  void aDeletedResponseIsMissed() {
    String where = " where response_id = '" + KNOWN + "'";
    run("create table gone as select * from response" + where);
    run("create table gone_opening as select * from ledger_opening" + where);

    List<String> found =
        after(
            "delete from response" + where + "; delete from ledger_opening" + where,
            "insert into response select * from gone;"
                + "insert into ledger_opening select * from gone_opening");

    assertEquals(List.of("ANSWERS batch of head 2: 1 responses have been deleted"), found);
  }

  @Test
  void aResponsePutInBesideTheProductIsFound() {
    List<String> found =
        after(
            "insert into response select gen_random_uuid(), round_id, agency_id, desk_id,"
                + " service_field, channel, language, form, hour, duration_seconds, partial,"
                + " answers, context, comment, content_hash from response where response_id = '"
                + KNOWN
                + "'",
            "delete from response r where not exists"
                + " (select from ledger_opening o where o.response_id = r.response_id)");

    assertEquals(1, found.size());
    assertTrue(found.getFirst().endsWith("is stored but not in the ledger"), found::toString);
  }

  @Test
  void aChangedLeafIsFoundInItsBatch() {
    List<String> found =
        after(
            "update ledger_receipt set hash = sha256(hash) where index = 12",
            "update ledger_receipt r set hash = k.hash from leaf_copy k"
                + " where r.index = k.index");

    assertEquals(1, found.size());
    assertTrue(
        found
            .getFirst()
            .startsWith(
                "BATCH receipts, leaves 9 to 17, after outside head 1 and up to own head 2"),
        found::toString);
  }

  @Test
  void anExportSaysTheSameAsTheDatabase(@TempDir Path directory) throws IOException {
    assertEquals(27, ledger.bean(LedgerCopies.class).write(directory, true));

    Verification.Report report =
        new Verification(ledger.bean(Ledger.class).keys(), outside, directory, true, null)
            .run(new ExportDirectory(directory));

    assertEquals(List.of(), report.findings());
    assertEquals(27, report.leaves());
    assertEquals(27, report.answers());
  }
}
