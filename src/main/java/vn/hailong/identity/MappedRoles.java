package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.RoleGrantRow;
import vn.hailong.identity.store.RoleGrantRows;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;

/** Roles that rules derive from what the province says of a person. */
@Singleton
class MappedRoles {

  private static final Logger LOG = LoggerFactory.getLogger(MappedRoles.class);

  private final OidcSettings settings;
  private final RoleGrantRows grants;
  private final Offices offices;
  private final Access access;
  private final Trail trail;

  MappedRoles(
      OidcSettings settings, RoleGrantRows grants, Offices offices, Access access, Trail trail) {
    this.settings = settings;
    this.grants = grants;
    this.offices = offices;
    this.access = access;
    this.trail = trail;
  }

  Set<Grant> of(Map<String, Object> claims) {
    Map<String, AgencyId> codes =
        access.asSystem(() -> offices.visible(Permission.VIEW_RESULTS)).stream()
            .collect(Collectors.toMap(Agency::code, Agency::id, (one, other) -> one));
    return settings.rules().stream()
        .flatMap(rule ->
            rule.agencies(claims)
                .map(code -> find(codes, code))
                .filter(Objects::nonNull)
                .map(agency -> new Grant(rule.role(), agency, null)))
        .collect(Collectors.toSet());
  }

  private static @org.jspecify.annotations.Nullable AgencyId find(
      Map<String, AgencyId> codes, String code) {
    AgencyId agency = codes.get(code);
    if (agency == null) {
      LOG.warn("a rule of hailong.oidc.roles leads to no agency: {}", code);
    }
    return agency;
  }

  /** Makes the derived roles of an account these; roles given here stay. */
  void renew(AccountId id, Set<Grant> wanted) {
    List<RoleGrantRow> before = grants.ofAccounts(List.of(id.value()));
    Map<Grant, RoleGrantRow> held =
        before.stream().collect(Collectors.toMap(AccountBook::grant, Function.identity()));
    // first what is new: the last administrator may only have moved
    wanted.stream()
        .filter(grant -> !held.containsKey(grant))
        .forEach(grant -> {
          grants.addMapped(id.value(), grant.role().code(), grant.agency().value());
          record("account.role_given", id, grant, true);
        });
    held.forEach((grant, row) -> {
      if (row.mapped() && !wanted.contains(grant)) {
        NewAccounts.refused(() -> grants.removeMapped(Objects.requireNonNull(row.id())));
        record("account.role_taken", id, grant, false);
      }
    });
  }

  private void record(String action, AccountId id, Grant grant, boolean given) {
    Map<String, String> role = Trail.of(grant);
    trail.record(
        action, grant.agency(), id.toString(), given ? Map.of() : role, given ? role : Map.of());
  }
}
