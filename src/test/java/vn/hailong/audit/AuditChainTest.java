package vn.hailong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.common.ProblemException;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.AuditVerification;
import vn.hailong.common.audit.Change;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.Role;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class AuditChainTest {

  private final Office office = new Office();
  private final AgencyId commune = office.tree().commune();

  @AfterAll
  void close() {
    office.close();
  }

  @Test
  @Order(1)
  void aChangeIsKeptWithBeforeAndAfterAndWhoMadeIt() {
    office.as(
        Role.ADMINISTRATOR,
        office.tree().city(),
        () -> office.bean(Offices.class).rename(commune, "Xã Mới", "New Commune"));

    AuditEntry entry = office.all(commune).getFirst();

    assertEquals("office.agency_renamed", entry.action());
    assertEquals("Nguyễn Thị Đường", entry.actor());
    assertEquals(7, entry.account() == null ? 0 : entry.account().value());
    assertEquals(commune.toString(), entry.subject());
    assertEquals("Xã Minh Họa", entry.before().get("name_vi"));
    assertEquals("Xã Mới", entry.after().get("name_vi"));
  }

  @Test
  @Order(1)
  void whatIsUndoneLeavesNoRecord() {
    int before = office.all(commune).size();

    assertThrows(
        IllegalStateException.class,
        () ->
            office.system(() ->
                office
                    .transactions()
                    .executeWrite(status -> {
                      office.bean(Offices.class).createUnit(commune, "Đơn vị", "Unit");
                      throw new IllegalStateException("undone");
                    })));

    assertEquals(before, office.all(commune).size());
    assertEquals(List.of(), office.bean(Offices.class).units(commune));
  }

  @Test
  @Order(1)
  void aRefusedChangeLeavesNoRecord() {
    int before = office.all(commune).size();

    assertThrows(
        ProblemException.class,
        () ->
            office.as(
                Role.VIEWER,
                commune,
                () -> office.bean(Offices.class).createUnit(commune, "Đơn vị", "Unit")));

    assertEquals(before, office.all(commune).size());
  }

  @Test
  @Order(1)
  void recordingNeedsTheChangesOwnTransaction() {
    AuditTrail trail = office.bean(AuditTrail.class);
    Change change = new Change("round.closed", commune, "1", Map.of(), Map.of());

    assertThrows(IllegalTransactionStateException.class, () -> trail.record(change));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        // a second entry after the first, one that leaves a gap, another beginning
        "insert into audit_entry select 2, at, account_id, actor, action, agency_id, 'fork', before,"
            + " after, words, previous_hash, hash from audit_entry where position = 2",
        "insert into audit_entry select position + 1000, at, account_id, actor, action, agency_id,"
            + " subject, before, after, words, hash, hash from audit_entry where position = 1",
        "insert into audit_entry select 0, at, account_id, actor, action, agency_id, subject, before,"
            + " after, words, previous_hash, hash from audit_entry where position = 1"
      })
  @Order(2)
  void theDatabaseRefusesWhateverIsNotTheNextEntry(String sql) {
    String columns =
        "(position, at, account_id, actor, action, agency_id, subject, before, after, words,"
            + " previous_hash, hash) select";
    assertThrows(
        SQLException.class,
        () -> office.sql(sql.replace("audit_entry select", "audit_entry " + columns)));
    assertTrue(office.verify().holds());
  }

  @Test
  @Order(3)
  void concurrentChangesMakeOneChainWithoutGapOrFork() throws Exception {
    long before = office.verify().entries();
    List<Future<?>> tasks = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 60; i++) {
        String name = "Quầy " + i;
        tasks.add(
            threads.submit(() ->
                office.system(() ->
                    office.bean(Desks.class).create(commune, null, name, name, List.of("land")))));
      }
      for (Future<?> task : tasks) {
        task.get();
      }
    }

    AuditVerification.Result result = office.verify();

    assertTrue(result.holds());
    assertEquals(before + 60, result.entries());
    assertEquals(
        LongStream.rangeClosed(1, result.entries()).boxed().toList().reversed(),
        office.all(office.tree().city()).stream().map(AuditEntry::position).toList());
  }

  @Test
  @Order(4)
  void everyMemberOfAnEntryIsProtected() throws SQLException {
    long renamed = renaming();
    for (String change :
        List.of(
            "actor = 'Người khác'",
            "account_id = 8",
            "at = at + interval '1 microsecond'",
            "action = 'round.closed'",
            "subject = '99'",
            "agency_id = " + office.tree().neighbour(),
            "before = jsonb_set(before, '{name_vi}', '\"Xã Khác\"')",
            "after = after - 'name_vi'")) {
      office.sql(
          "drop table if exists kept; create table kept as table audit_entry;"
              + "alter table audit_entry disable trigger audit_entry_immutable;"
              + "update audit_entry set "
              + change
              + " where position = "
              + renamed);

      AuditVerification.Result result = office.verify();

      assertFalse(result.holds(), change);
      assertEquals(renamed, result.broken(), change);
      undo();
      assertTrue(office.verify().holds(), change);
    }
  }

  private long renaming() {
    return office.all(commune).stream()
        .filter(entry -> entry.action().equals("office.agency_renamed"))
        .findFirst()
        .orElseThrow()
        .position();
  }

  private void undo() throws SQLException {
    office.sql(
        """
        update audit_entry e
        set actor = k.actor, account_id = k.account_id, at = k.at, action = k.action,
            subject = k.subject, agency_id = k.agency_id, before = k.before, after = k.after
        from kept k where k.position = e.position
        """);
  }

  @Test
  @Order(5)
  void aRecordCutOffOrRewrittenAsAWholeShowsInItsHead() throws SQLException {
    AuditVerification.Result kept = office.verify();
    office.sql(
        "alter table audit_entry disable trigger audit_entry_immutable; delete from audit_entry"
            + " where position = (select max(position) from audit_entry)");

    AuditVerification.Result cut = office.verify();

    assertNull(cut.broken());
    assertEquals(kept.entries() - 1, cut.entries());
    assertFalse(cut.head().equals(kept.head()));
  }
}
