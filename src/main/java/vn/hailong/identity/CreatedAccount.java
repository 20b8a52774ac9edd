package vn.hailong.identity;

/**
 * A new account with its first password.
 *
 * @param password to be shown once; only its hash is kept
 */
public record CreatedAccount(Account account, String password) {

  @Override
  public String toString() {
    return "CreatedAccount[" + account.login() + "]";
  }
}
