package vn.hailong.identity;

import static vn.hailong.common.access.Permission.MANAGE_PEOPLE;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Checks;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.AccountRows;

/** Accounts in the database. */
@Singleton
class StoredAccounts implements Accounts {

  private final AccountRows accounts;
  private final AccountBook book;
  private final NewAccounts added;
  private final NewPasswords newPasswords;
  private final OwnPassword ownPassword;
  private final ManagedAccounts managed;
  private final SessionBook sessions;
  private final GrantRules rules;
  private final ApplicationEventPublisher<AccountChanged> changes;
  private final Access access;
  private final Self self;
  private final Trail trail;
  private final Clock clock;

  StoredAccounts(
      AccountRows accounts,
      AccountBook book,
      NewAccounts added,
      NewPasswords newPasswords,
      OwnPassword ownPassword,
      ManagedAccounts managed,
      SessionBook sessions,
      GrantRules rules,
      ApplicationEventPublisher<AccountChanged> changes,
      Access access,
      Self self,
      Trail trail,
      Clock clock) {
    this.accounts = accounts;
    this.book = book;
    this.added = added;
    this.newPasswords = newPasswords;
    this.ownPassword = ownPassword;
    this.managed = managed;
    this.sessions = sessions;
    this.rules = rules;
    this.changes = changes;
    this.access = access;
    this.self = self;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Account> managed() {
    access.requireAnywhere(MANAGE_PEOPLE);
    return book.withRoleIn(access.agencies(MANAGE_PEOPLE));
  }

  @Override
  @Transactional
  public CreatedAccount create(NewAccount wanted) {
    rules.require(wanted.grants());
    String password = Objects.requireNonNullElseGet(wanted.password(), Passwords::make);
    Account account = added.create(wanted, password);
    trail.record("created", account, Map.of(), Map.of("login", account.login()));
    return new CreatedAccount(account, password);
  }

  @Override
  @Transactional
  public Account grant(AccountId id, Grant grant) {
    rules.require(List.of(grant));
    managed.visible(id);
    added.add(id, grant);
    Account account = changed(id);
    trail.record("role_given", account, Map.of(), Trail.of(grant));
    return account;
  }

  @Override
  @Transactional
  public Account revoke(AccountId id, Grant grant) {
    rules.require(List.of(grant));
    added.remove(id, grant);
    Account account = changed(id);
    trail.record("role_taken", account, Trail.of(grant), Map.of());
    return account;
  }

  @Override
  @Transactional
  public Account disable(AccountId id) {
    managed.require(id);
    if (self.is(id)) {
      throw new ProblemException(422, "own_account");
    }
    NewAccounts.refused(() -> accounts.updateDisabledAt(id.value(), clock.instant()));
    Account account = changed(id);
    trail.record("disabled", account, Map.of(), Map.of());
    return account;
  }

  @Override
  @Transactional
  public Account enable(AccountId id) {
    managed.require(id);
    accounts.updateDisabledAt(id.value(), null);
    Account account = changed(id);
    trail.record("enabled", account, Map.of(), Map.of());
    return account;
  }

  @Override
  @Transactional
  public Account updateEmail(AccountId id, @Nullable String email) {
    managed.require(id);
    String address = email == null || email.isBlank() ? null : email.strip();
    new Checks()
        .that(NewAccounts.isEmail(address), "/email", "email_form")
        .orRefuse("invalid_account");
    accounts.updateEmail(id.value(), address);
    Account account = changed(id);
    trail.record("email_changed", account, Map.of(), Map.of());
    return account;
  }

  @Override
  public List<Role> grantable(AgencyId agency) {
    return Arrays.stream(Role.values()).filter(role -> rules.allows(role, agency)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Account mine() {
    return book.account(self.id());
  }

  @Override
  @Transactional
  public Account updateMine(String name, Locale language) {
    AccountId me = self.id();
    String line = Words.line(name);
    new Checks().line("/name", line, NewAccounts.NAME).orRefuse("invalid_account");
    String before = book.row(me).displayName();
    accounts.updateSelf(me.value(), line, NewAccounts.language(language));
    Account account = changed(me);
    trail.record("renamed", account, Map.of("name", before), Map.of("name", line));
    return account;
  }

  @Override
  @Transactional
  public void changeMyPassword(String current, String wanted, SignedIn session) {
    AccountId me = self.id();
    ownPassword.require(me, current, session);
    newPasswords.set(me, wanted);
    sessions.endOthers(session);
    trail.record("password_changed", me);
  }

  private Account changed(AccountId id) {
    changes.publishEvent(new AccountChanged(id));
    return book.account(id);
  }
}
