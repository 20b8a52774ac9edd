package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.ColleagueRow;
import vn.hailong.identity.store.ColleagueRows;

/** Finds people by the roles that hold a permission. */
@Singleton
class StoredColleagues implements Colleagues {

  private final ColleagueRows rows;

  StoredColleagues(ColleagueRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Colleague> closest(Permission permission, AgencyId agency) {
    return rows.closest(roles(permission), agency.value()).stream()
        .map(StoredColleagues::colleague)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Colleague> atTheTop(Permission permission) {
    return rows.atTheTop(roles(permission)).stream().map(StoredColleagues::colleague).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Colleague> colleague(AccountId id) {
    return rows.one(id.value()).map(StoredColleagues::colleague);
  }

  private static List<String> roles(Permission permission) {
    return Arrays.stream(Role.values())
        .filter(role -> role.permissions().contains(permission))
        .map(Role::code)
        .toList();
  }

  private static Colleague colleague(ColleagueRow row) {
    return new Colleague(
        new AccountId(row.id()),
        row.login(),
        row.displayName(),
        Locale.of(row.language()),
        row.email());
  }
}
