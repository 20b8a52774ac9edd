package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Checks;
import vn.hailong.common.Constraints;
import vn.hailong.common.Languages;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;
import vn.hailong.identity.store.RoleGrantRows;

/** Checks and stores new accounts and their roles; asks no permission. */
@Singleton
class NewAccounts {

  static final int NAME = 120;

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final int EMAIL_LENGTH = 254;
  private static final Map<String, Supplier<ProblemException>> REFUSALS =
      Map.of(
          "account_login_once", () -> new ProblemException(409, "duplicate_login"),
          "administrator_remains", () -> new ProblemException(409, "last_administrator"),
          "role_grant_unit_of_agency", () -> new ProblemException(422, "unit_of_other_agency"),
          "role_grant_unit_member_has_unit", () -> new ProblemException(422, "unit_for_members"));

  private final AccountRows accounts;
  private final RoleGrantRows grants;
  private final AccountBook book;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final Clock clock;

  NewAccounts(
      AccountRows accounts,
      RoleGrantRows grants,
      AccountBook book,
      Passwords passwords,
      PasswordRules rules,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.book = book;
    this.passwords = passwords;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Stores an account with its roles.
   *
   * @param password null for none
   */
  Account create(NewAccount wanted, @Nullable String password) {
    AccountId id = store(wanted, password);
    wanted.grants().forEach(grant -> add(id, grant));
    return book.account(id);
  }

  /** Stores an account whose roles come from the province's sign-in. */
  Account createMapped(NewAccount wanted) {
    AccountId id = store(wanted, null);
    wanted
        .grants()
        .forEach(
            grant -> grants.addMapped(id.value(), grant.role().code(), grant.agency().value()));
    return book.account(id);
  }

  private AccountId store(NewAccount wanted, @Nullable String password) {
    String login = wanted.login().strip().toLowerCase(Locale.ROOT);
    String name = Words.line(wanted.name());
    Optional<Problem.Part> bad =
        password == null ? Optional.empty() : rules.judge(password, List.of(login, name));
    Checks checks =
        new Checks()
            .matches("/login", login, LOGIN, "login_form")
            .line("/name", name, NAME)
            .that(isEmail(wanted.email()), "/email", "email_form")
            .that(!wanted.grants().isEmpty(), "/grants", "required");
    bad.ifPresent(part -> checks.that(false, "/password", part.code(), part.arguments().toArray()));
    checks.orRefuse("invalid_account");
    AccountRow row =
        new AccountRow(
            null,
            login,
            name,
            password == null ? null : passwords.hash(password),
            language(wanted.language()),
            wanted.email(),
            clock.instant(),
            null);
    AccountRow stored = Constraints.asProblems(REFUSALS, () -> accounts.save(row));
    return new AccountId(Objects.requireNonNull(stored.id()));
  }

  void add(AccountId id, Grant grant) {
    refused(() -> grants.add(id.value(), grant.role().code(), grant.agency().value(), unit(grant)));
  }

  void remove(AccountId id, Grant grant) {
    refused(
        () -> grants.remove(id.value(), grant.role().code(), grant.agency().value(), unit(grant)));
  }

  static boolean isEmail(@Nullable String text) {
    return text == null || (text.length() <= EMAIL_LENGTH && EMAIL.matcher(text).matches());
  }

  static String language(Locale wish) {
    return Languages.closest(wish).getLanguage();
  }

  /** Words that somebody who knows the person would try. */
  static List<String> about(AccountRow row, List<String> offices) {
    List<String> words = new ArrayList<>(offices);
    words.add(row.login());
    words.add(row.displayName());
    return words;
  }

  private static @Nullable Long unit(Grant grant) {
    return grant.unit() == null ? null : grant.unit().value();
  }

  static void refused(Runnable statement) {
    Constraints.<@Nullable Void>asProblems(
        REFUSALS,
        () -> {
          statement.run();
          return null;
        });
  }
}
