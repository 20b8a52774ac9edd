package vn.hailong.ledger;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.ledger.store.EntryRow;
import vn.hailong.ledger.store.EntryRows;
import vn.hailong.ledger.verify.CanonicalJson;

/** Appends entries: who, when, what and why, in one canonical text that heads commit to. */
@Singleton
class Entries {

  static final String FORMAT = "hailong-entry/1";

  private final EntryRows rows;
  private final Access access;
  private final AuditTrail audit;
  private final Clock clock;

  Entries(EntryRows rows, Access access, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** An entry about an agency, and perhaps a round of it; within the running transaction. */
  @Transactional(propagation = MANDATORY)
  EntryRow append(
      String kind, AgencyId agency, @Nullable RoundId round, Map<String, Object> members) {
    long number = rows.next();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Actor actor = access.actor().orElseThrow();
    Map<String, @Nullable Object> all = new HashMap<>(members);
    all.put("format", FORMAT);
    all.put("kind", kind);
    all.put("number", number);
    all.put("agency", agency.value());
    all.put("round", round == null ? null : round.value());
    all.put("by", actor.name());
    all.put("account", actor.account() == null ? null : actor.account().value());
    all.put("time", now.toString());
    EntryRow entry =
        new EntryRow(
            number,
            kind,
            agency.value(),
            round == null ? null : round.value(),
            now,
            CanonicalJson.of(all));
    rows.add(entry);
    audit.record(new Change("ledger." + kind, agency, String.valueOf(number), Map.of(), Map.of()));
    return entry;
  }
}
