package vn.hailong.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;

/**
 * What somebody may do within an agency and all that lies under it, or within one unit.
 *
 * @param unit null for the whole agency
 */
public record Holding(Set<Permission> permissions, AgencyId agency, @Nullable UnitId unit) {

  public Holding {
    permissions = Set.copyOf(permissions);
  }

  boolean allows(Permission permission) {
    return permissions.contains(permission);
  }
}
