package vn.hailong.audit;

import java.time.Instant;
import vn.hailong.common.id.AgencyId;

/**
 * What is looked for.
 *
 * @param agency entries of this agency and all under it; those of the whole installation belong to
 *     an agency without a parent
 * @param from the first moment
 * @param to the first moment after
 * @param person part of a name, whatever case and marks; empty for anybody
 * @param action exact; empty for any
 * @param text part of a name, id or value; empty for any
 */
public record AuditQuery(
    AgencyId agency, Instant from, Instant to, String person, String action, String text) {

  /** Everything of an agency in a time. */
  public static AuditQuery of(AgencyId agency, Instant from, Instant to) {
    return new AuditQuery(agency, from, to, "", "", "");
  }
}
