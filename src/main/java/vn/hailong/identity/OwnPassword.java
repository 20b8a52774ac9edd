package vn.hailong.identity;

import jakarta.inject.Singleton;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;

/** Asks again for the password before something that outlives the session. */
@Singleton
final class OwnPassword {

  private final AccountBook book;
  private final Passwords passwords;
  private final Attempts attempts;

  OwnPassword(AccountBook book, Passwords passwords, Attempts attempts) {
    this.book = book;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /**
   * Requires the password of the account.
   *
   * @throws ProblemException {@code wrong_password} (422), {@code too_many_attempts} (429)
   */
  void require(AccountId id, String typed, SignedIn session) {
    AccountRow row = book.row(id);
    Origin here = new Origin("session", session.handle(), "");
    attempts.admit(Attempts.Step.PASSWORD, row.login(), here, true);
    String hash = row.passwordHash();
    if (hash == null || !passwords.matches(typed, hash)) {
      throw new ProblemException(422, "wrong_password");
    }
    attempts.succeeded(Attempts.Step.PASSWORD, row.login(), here, true);
  }
}
