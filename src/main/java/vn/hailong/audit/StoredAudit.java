package vn.hailong.audit;

import static vn.hailong.common.access.Permission.READ_AUDIT;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hailong.audit.store.AuditRows;
import vn.hailong.common.Messages;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Offices;

/** The record in the database, as far as the reader's permission reaches. */
@Singleton
class StoredAudit implements AuditRecord {

  private static final int PORTION = 1_000;

  private final AuditRows rows;
  private final AuditTrail trail;
  private final Offices offices;
  private final Access access;
  private final Messages messages;

  StoredAudit(AuditRows rows, AuditTrail trail, Offices offices, Access access, Messages messages) {
    this.rows = rows;
    this.trail = trail;
    this.offices = offices;
    this.access = access;
    this.messages = messages;
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> search(AuditQuery query, long below, int atMost) {
    access.require(READ_AUDIT, query.agency());
    return find(query, below, atMost);
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> actions(AgencyId agency) {
    access.require(READ_AUDIT, agency);
    return rows.actions();
  }

  @Override
  @Transactional
  public Export csv(AuditQuery query, Locale language) {
    access.require(READ_AUDIT, query.agency());
    trail.record(
        new Change(
            "audit.exported",
            query.agency(),
            query.agency().toString(),
            Map.of(),
            new Facts()
                .with("from", query.from())
                .with("to", query.to())
                .with("person", query.person())
                .with("action", query.action())
                .with("text", query.text())
                .map()));
    return out -> {
      AuditCsv csv = new AuditCsv(out, messages, offices, language);
      long below = NEWEST;
      List<AuditEntry> portion;
      do {
        portion = find(query, below, PORTION);
        portion.forEach(csv::write);
        below = portion.isEmpty() ? below : portion.getLast().position();
      } while (portion.size() == PORTION);
      csv.flush();
    };
  }

  private List<AuditEntry> find(AuditQuery query, long below, int atMost) {
    Set<AgencyId> within = offices.withDescendants(Set.of(query.agency()));
    boolean general = offices.agency(query.agency()).parent() == null;
    return rows
        .search(
            within.stream().map(AgencyId::value).toList(),
            general,
            query.from(),
            query.to(),
            pattern(query.person()),
            query.action(),
            pattern(query.text()),
            below,
            atMost)
        .stream()
        .map(Stored::entry)
        .toList();
  }

  private static String pattern(String typed) {
    String folded = Words.folded(Words.line(typed));
    return folded.isEmpty() ? "%" : "%" + folded.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
