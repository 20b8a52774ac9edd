package vn.hailong.identity;

import static vn.hailong.common.access.Permission.MANAGE_PEOPLE;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/** Accounts as those see them who manage people. */
@Singleton
class ManagedAccounts {

  private final AccountBook book;
  private final GrantRules rules;
  private final Access access;

  ManagedAccounts(AccountBook book, GrantRules rules, Access access) {
    this.book = book;
    this.rules = rules;
    this.access = access;
  }

  /** An account in sight; others do not exist for the person. */
  Account visible(AccountId id) {
    access.requireAnywhere(MANAGE_PEOPLE);
    Account account = book.account(id);
    if (account.grants().stream().noneMatch(g -> access.allows(MANAGE_PEOPLE, g.agency()))) {
      throw new ProblemException(404, "not_found");
    }
    return account;
  }

  /** Requires that all of these accounts are in sight, going by the roles they came with. */
  void requireInSight(Collection<Account> accounts) {
    access.requireAnywhere(MANAGE_PEOPLE);
    Set<AgencyId> reach = access.agencies(MANAGE_PEOPLE);
    if (!accounts.stream()
        .allMatch(a -> a.grants().stream().anyMatch(g -> reach.contains(g.agency())))) {
      throw new ProblemException(403, "forbidden");
    }
  }

  /** An account that may do no more than the person. */
  Account require(AccountId id) {
    Account account = visible(id);
    rules.require(account.grants());
    return account;
  }
}
