package vn.hailong.ledger;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Offices;

/**
 * Who stands outside of a rated office: those who hold the permission for the agency above it. A
 * province has none above: there it is those who hold it and do not run its surveys.
 */
@Singleton
class Outsiders {

  private final Access access;
  private final Offices offices;

  Outsiders(Access access, Offices offices) {
    this.access = access;
    this.offices = offices;
  }

  boolean include(AgencyId rated) {
    @Nullable AgencyId above = offices.agency(rated).parent();
    return above != null
        ? access.allows(Permission.EXCLUDE_RESPONSES, above)
        : access.allows(Permission.EXCLUDE_RESPONSES, rated)
            && !access.allows(Permission.MANAGE_ROUNDS, rated);
  }

  /**
   * Requires that the person stands outside.
   *
   * @throws ProblemException {@code unauthenticated} (401), {@code forbidden} (403) without the
   *     permission, {@code not_from_outside} (403) with the permission for the rated office only
   */
  void require(AgencyId rated) {
    access.require(Permission.EXCLUDE_RESPONSES, rated);
    if (!include(rated)) {
      throw new ProblemException(403, "not_from_outside");
    }
  }
}
