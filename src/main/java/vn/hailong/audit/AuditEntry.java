package vn.hailong.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/**
 * One entry of the record.
 *
 * @param position counts from 1 without gaps
 * @param account null for the system, a service token, and somebody not yet known
 * @param actor the name of whoever acted, as it was then; empty for somebody not yet known
 * @param agency null when it concerns the whole installation
 * @param before and {@code after}: members of the thing changed
 */
public record AuditEntry(
    long position,
    Instant at,
    @Nullable AccountId account,
    String actor,
    String action,
    @Nullable AgencyId agency,
    String subject,
    Map<String, String> before,
    Map<String, String> after) {

  public AuditEntry {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
