package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.util.Collection;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;

/** Nobody gives, takes or gets at more than they hold themselves. */
@Singleton
final class GrantRules {

  private final Access access;

  GrantRules(Access access) {
    this.access = access;
  }

  /**
   * Requires that the person manages people where all the grants lie and holds all they allow.
   *
   * @throws vn.hailong.common.ProblemException {@code unauthenticated} or {@code forbidden}
   */
  void require(Collection<Grant> grants) {
    access.requireAnywhere(Permission.MANAGE_PEOPLE);
    for (Grant grant : grants) {
      access.require(Permission.MANAGE_PEOPLE, grant.agency());
      requireHeld(grant.role().permissions(), grant.agency());
    }
  }

  /** Requires that the person holds all of this for the whole agency. */
  void requireHeld(Collection<Permission> permissions, AgencyId agency) {
    permissions.forEach(held -> access.require(held, agency));
  }

  boolean allows(Role role, AgencyId agency) {
    return access.allows(Permission.MANAGE_PEOPLE, agency)
        && role.permissions().stream().allMatch(held -> access.allows(held, agency));
  }
}
