package vn.hailong.identity;

import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;

/**
 * A role within an agency and all that lies under it.
 *
 * @param unit for unit members only: the unit they belong to
 */
public record Grant(Role role, AgencyId agency, @Nullable UnitId unit) {

  Holding holding() {
    return new Holding(role.permissions(), agency, unit);
  }
}
