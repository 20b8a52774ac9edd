package vn.hailong.identity;

import java.io.Serial;
import java.io.Serializable;
import vn.hailong.common.id.AccountId;

/**
 * What an HTTP session remembers of whoever signed in.
 *
 * @param account the account's id
 * @param handle random; the database knows its hash, and a session whose row is gone has ended
 */
public record SignedIn(long account, String handle) implements Admission, Serializable {

  @Serial private static final long serialVersionUID = 2L;

  /** The session attribute that holds it. */
  public static final String ATTRIBUTE = SignedIn.class.getName();

  /** The account's id. */
  public AccountId id() {
    return new AccountId(account);
  }

  @Override
  public String toString() {
    return "SignedIn[" + account + "]";
  }
}
