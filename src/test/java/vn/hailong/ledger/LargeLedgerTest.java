package vn.hailong.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.ledger.verify.LedgerData;
import vn.hailong.ledger.verify.Main;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Verification;

/**
 * Ten million leaves, sealed and checked on a real database. Takes minutes: {@code ./mvnw -pl src
 * -am test -Dtest=LargeLedgerTest -Dsoak=10000000 -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("soak")
final class LargeLedgerTest {

  private static final int HEADS = 10;
  private static final int LIMIT_SECONDS = 60;

  @Test
  void isCheckedWithinAMinute(@TempDir Path export) throws IOException {
    long leaves = Long.getLong("leaves", 1_000_000);
    try (LedgerSurvey ledger =
        LedgerSurvey.start(Map.of("hailong.data-directory", export + "-keys"))) {
      // leaves of responses that need not exist here
      ledger
          .survey()
          .run(
              "alter table ledger_pending drop constraint ledger_pending_response_id_fkey;"
                  + "alter table ledger_opening drop constraint ledger_opening_response_id_fkey");
      for (int i = 0; i < HEADS; i++) {
        fill(ledger, leaves / HEADS);
        long start = System.nanoTime();
        ledger.seal();
        say("sealed " + leaves / HEADS, start);
      }
      List<SignedHead> heads = ledger.bean(Ledger.class).latest(HEADS);
      Verification check =
          new Verification(ledger.bean(Ledger.class).keys(), heads, null, false, null);

      long start = System.nanoTime();
      Verification.Report report = check.run(ledger.bean(LedgerData.class));
      Duration took = say("checked the database", start);
      assertEquals(leaves, report.leaves());
      assertEquals(List.of(), report.findings());
      assertTrue(took.toSeconds() <= LIMIT_SECONDS, took::toString);

      start = System.nanoTime();
      ledger.bean(LedgerCopies.class).write(export, false);
      say("exported", start);
      start = System.nanoTime();
      assertEquals(0, Main.run(System.out, System.err, export.toString(), "--no-answers"));
      took = say("checked the export", start);
      assertTrue(took.toSeconds() <= LIMIT_SECONDS, took::toString);
    }
  }

  private static void fill(LedgerSurvey ledger, long leaves) {
    ledger
        .survey()
        .run(
            "insert into ledger_pending"
                + " select gen_random_uuid(), current_date, substr(sha256(g::text::bytea), 1, 16),"
                + " null, sha256(gen_random_uuid()::text::bytea),"
                + " sha256(gen_random_uuid()::text::bytea)"
                + (" from generate_series(1, " + leaves + ") g"));
  }

  private static Duration say(String what, long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(what + ": " + took.toMillis() / 1000.0 + " s");
    return took;
  }
}
