package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;

/** Gives an account a password its owner chose. */
@Singleton
class NewPasswords {

  private final AccountBook book;
  private final AccountRows accounts;
  private final Offices offices;
  private final Passwords passwords;
  private final PasswordRules rules;

  NewPasswords(
      AccountBook book,
      AccountRows accounts,
      Offices offices,
      Passwords passwords,
      PasswordRules rules) {
    this.book = book;
    this.accounts = accounts;
    this.offices = offices;
    this.passwords = passwords;
    this.rules = rules;
  }

  /**
   * Checks and stores it.
   *
   * @throws vn.hailong.common.ProblemException {@code weak_password} or {@code common_password}
   */
  void set(AccountId id, String password) {
    AccountRow row = book.row(id);
    List<String> names =
        book.account(id).grants().stream()
            .map(grant -> offices.agency(grant.agency()))
            .flatMap(NewPasswords::names)
            .toList();
    rules.require(password, NewAccounts.about(row, names));
    accounts.updatePasswordHash(id.value(), passwords.hash(password));
  }

  private static Stream<String> names(Agency agency) {
    return Stream.of(agency.nameVi(), agency.nameEn(), agency.code());
  }
}
