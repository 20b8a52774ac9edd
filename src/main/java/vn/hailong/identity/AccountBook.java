package vn.hailong.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;
import vn.hailong.identity.store.RoleGrantRow;
import vn.hailong.identity.store.RoleGrantRows;

/** Reads accounts together with their roles; asks no permission. */
@Singleton
class AccountBook {

  private final AccountRows accounts;
  private final RoleGrantRows grants;

  AccountBook(AccountRows accounts, RoleGrantRows grants) {
    this.accounts = accounts;
    this.grants = grants;
  }

  AccountRow row(AccountId id) {
    return accounts.findById(id.value()).orElseThrow(() -> new ProblemException(404, "not_found"));
  }

  /** The person of an account that may sign in, with the roles of this moment. */
  @Transactional(readOnly = true)
  Optional<Person> mayComeIn(AccountId id) {
    return accounts
        .findById(id.value())
        .filter(row -> row.disabledAt() == null)
        .map(row -> all(List.of(row)).getFirst())
        .map(account -> new Person(new Actor(id, account.name()), account.grants()));
  }

  Account account(AccountId id) {
    return all(List.of(row(id))).getFirst();
  }

  List<Account> withRoleIn(Collection<AgencyId> agencies) {
    return agencies.isEmpty()
        ? List.of()
        : all(accounts.withRoleIn(agencies.stream().map(AgencyId::value).toList()));
  }

  List<Account> all(List<AccountRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Grant>> granted =
        grants.ofAccounts(rows.stream().map(AccountBook::id).toList()).stream()
            .collect(groupingBy(RoleGrantRow::accountId, mapping(AccountBook::grant, toList())));
    return rows.stream()
        .map(row -> account(row, granted.getOrDefault(id(row), List.of())))
        .toList();
  }

  private static Account account(AccountRow row, List<Grant> granted) {
    return new Account(
        new AccountId(id(row)),
        row.login(),
        row.displayName(),
        Locale.of(row.language()),
        row.email(),
        row.passwordHash() != null,
        row.createdAt(),
        row.disabledAt(),
        granted);
  }

  static Grant grant(RoleGrantRow row) {
    return new Grant(Role.of(row.role()), new AgencyId(row.agencyId()), unit(row.unitId()));
  }

  private static @Nullable UnitId unit(@Nullable Long id) {
    return id == null ? null : new UnitId(id);
  }

  private static long id(AccountRow row) {
    return Objects.requireNonNull(row.id());
  }
}
