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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Checks;
import vn.hailong.common.Constraints;
import vn.hailong.common.Languages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;
import vn.hailong.identity.store.RoleGrantRows;

/** Accounts in the database. */
@Singleton
class StoredAccounts implements Accounts {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");
  private static final int NAME = 120;
  private static final Map<String, Supplier<ProblemException>> REFUSALS =
      Map.of(
          "account_login_once", () -> new ProblemException(409, "duplicate_login"),
          "administrator_remains", () -> new ProblemException(409, "last_administrator"),
          "role_grant_unit_of_agency", () -> new ProblemException(422, "unit_of_other_agency"),
          "role_grant_unit_member_has_unit", () -> new ProblemException(422, "unit_for_members"));

  private final AccountRows accounts;
  private final RoleGrantRows grants;
  private final AccountBook book;
  private final GrantRules rules;
  private final Passwords passwords;
  private final ApplicationEventPublisher<AccountChanged> changes;
  private final Access access;
  private final Clock clock;

  StoredAccounts(
      AccountRows accounts,
      RoleGrantRows grants,
      AccountBook book,
      GrantRules rules,
      Passwords passwords,
      ApplicationEventPublisher<AccountChanged> changes,
      Access access,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.book = book;
    this.rules = rules;
    this.passwords = passwords;
    this.changes = changes;
    this.access = access;
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
    String login = wanted.login().strip().toLowerCase(Locale.ROOT);
    String name = Words.line(wanted.name());
    String password = wanted.password() == null ? passwords.make() : wanted.password();
    new Checks()
        .matches("/login", login, LOGIN, "login_form")
        .line("/name", name, NAME)
        .that(!wanted.grants().isEmpty(), "/grants", "required")
        .that(strong(password), "/password", "weak_password", Passwords.SHORTEST)
        .orRefuse("invalid_account");
    AccountRow row =
        new AccountRow(
            null,
            login,
            name,
            passwords.hash(password),
            language(wanted.language()),
            clock.instant(),
            null);
    AccountRow stored = Constraints.asProblems(REFUSALS, () -> accounts.save(row));
    AccountId id = new AccountId(Objects.requireNonNull(stored.id()));
    wanted.grants().forEach(grant -> add(id, grant));
    return new CreatedAccount(book.account(id), password);
  }

  @Override
  @Transactional
  public Account grant(AccountId id, Grant grant) {
    rules.require(List.of(grant));
    managed(id);
    add(id, grant);
    return changed(id);
  }

  private void add(AccountId id, Grant grant) {
    refused(() -> grants.add(id.value(), grant.role().code(), grant.agency().value(), unit(grant)));
  }

  @Override
  @Transactional
  public Account revoke(AccountId id, Grant grant) {
    rules.require(List.of(grant));
    refused(
        () -> grants.remove(id.value(), grant.role().code(), grant.agency().value(), unit(grant)));
    return changed(id);
  }

  @Override
  @Transactional
  public Account disable(AccountId id) {
    rules.require(managed(id).grants());
    if (access.actor().filter(actor -> id.equals(actor.account())).isPresent()) {
      throw new ProblemException(422, "own_account");
    }
    refused(() -> accounts.updateDisabledAt(id.value(), clock.instant()));
    return changed(id);
  }

  @Override
  @Transactional
  public Account enable(AccountId id) {
    rules.require(managed(id).grants());
    accounts.updateDisabledAt(id.value(), null);
    return changed(id);
  }

  @Override
  @Transactional
  public CreatedAccount resetPassword(AccountId id) {
    rules.require(managed(id).grants());
    String password = passwords.make();
    accounts.updatePasswordHash(id.value(), passwords.hash(password));
    return new CreatedAccount(changed(id), password);
  }

  @Override
  public List<Role> grantable(AgencyId agency) {
    return Arrays.stream(Role.values()).filter(role -> rules.allows(role, agency)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Account mine() {
    return book.account(me());
  }

  @Override
  @Transactional
  public Account updateMine(String name, Locale language) {
    AccountId me = me();
    String line = Words.line(name);
    new Checks().line("/name", line, NAME).orRefuse("invalid_account");
    accounts.updateSelf(me.value(), line, language(language));
    return changed(me);
  }

  @Override
  @Transactional
  public SignedIn changeMyPassword(String current, String wanted) {
    AccountRow row = book.row(me());
    if (!passwords.matches(current, row.passwordHash())) {
      throw new ProblemException(422, "wrong_password");
    }
    if (!strong(wanted)) {
      throw new ProblemException(422, "weak_password", Passwords.SHORTEST);
    }
    String hash = passwords.hash(wanted);
    accounts.updatePasswordHash(me().value(), hash);
    changed(me());
    return new SignedIn(me().value(), Passwords.stamp(hash));
  }

  /** An account in sight; others do not exist for the person. */
  private Account managed(AccountId id) {
    access.requireAnywhere(MANAGE_PEOPLE);
    Account account = book.account(id);
    if (account.grants().stream().noneMatch(g -> access.allows(MANAGE_PEOPLE, g.agency()))) {
      throw new ProblemException(404, "not_found");
    }
    return account;
  }

  private Account changed(AccountId id) {
    changes.publishEvent(new AccountChanged(id));
    return book.account(id);
  }

  private AccountId me() {
    return access
        .actor()
        .map(actor -> actor.account())
        .orElseThrow(() -> new ProblemException(401, "unauthenticated"));
  }

  private static boolean strong(String password) {
    int length = password.length();
    return length >= Passwords.SHORTEST && length <= Passwords.LONGEST && !password.isBlank();
  }

  private static String language(Locale wish) {
    return Languages.closest(wish).getLanguage();
  }

  private static @Nullable Long unit(Grant grant) {
    return grant.unit() == null ? null : grant.unit().value();
  }

  private static void refused(Runnable statement) {
    Constraints.<@Nullable Void>asProblems(
        REFUSALS,
        () -> {
          statement.run();
          return null;
        });
  }
}
