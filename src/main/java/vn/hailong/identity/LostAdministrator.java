package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hailong.common.AdministratorRecovery;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;

/** Lets an administrator back in; whoever may run commands on the server may do this. */
@Singleton
class LostAdministrator implements AdministratorRecovery {

  private final AccountRows accounts;
  private final AccountBook book;
  private final FactorBook factors;
  private final LinkBook links;
  private final SessionBook sessions;
  private final Access access;
  private final Trail trail;

  LostAdministrator(
      AccountRows accounts,
      AccountBook book,
      FactorBook factors,
      LinkBook links,
      SessionBook sessions,
      Access access,
      Trail trail) {
    this.accounts = accounts;
    this.book = book;
    this.factors = factors;
    this.links = links;
    this.sessions = sessions;
    this.access = access;
    this.trail = trail;
  }

  @Override
  @Transactional
  public String link(String login) {
    List<AccountRow> found =
        accounts.rootAdministrators().stream()
            .filter(row -> login.isEmpty() || row.login().equals(login))
            .toList();
    if (found.size() != 1) {
      throw new ProblemException(404, "not_found");
    }
    Account account = book.account(new AccountId(Objects.requireNonNull(found.getFirst().id())));
    factors.remove(account.id());
    sessions.endAll(account.id());
    access.asSystem(() -> {
      trail.record("recovered_by_operator", account, Map.of(), Map.of());
      return account;
    });
    return links.make(account).address();
  }
}
