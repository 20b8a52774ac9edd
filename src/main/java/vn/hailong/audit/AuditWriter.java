package vn.hailong.audit;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.hailong.audit.store.AuditHead;
import vn.hailong.audit.store.AuditRows;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;

/** Adds to the chain. */
@Singleton
class AuditWriter implements AuditTrail {

  private static final Actor NOBODY = new Actor(null, "");

  private final AuditRows rows;
  private final Access access;
  private final Clock clock;

  AuditWriter(AuditRows rows, Access access, Clock clock) {
    this.rows = rows;
    this.access = access;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = MANDATORY)
  public void record(Change change) {
    rows.lock();
    AuditHead head = rows.head().orElse(new AuditHead(0, Canonical.BEGINNING));
    Actor actor = access.actor().orElse(NOBODY);
    AuditEntry entry =
        new AuditEntry(
            head.position() + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor.account(),
            Stored.text(actor.name()),
            change.action(),
            change.agency(),
            Stored.text(change.subject()),
            Stored.texts(change.before()),
            Stored.texts(change.after()));
    rows.add(
        entry.position(),
        entry.at(),
        entry.account() == null ? null : entry.account().value(),
        entry.actor(),
        entry.action(),
        entry.agency() == null ? null : entry.agency().value(),
        entry.subject(),
        Stored.json(entry.before()),
        Stored.json(entry.after()),
        Stored.words(entry),
        head.hash(),
        Canonical.hash(head.hash(), entry));
  }
}
