package vn.hailong.identity;

import java.io.Serial;
import java.io.Serializable;
import vn.hailong.common.id.AccountId;

/**
 * What a session remembers of whoever signed in.
 *
 * @param account the account's id
 * @param stamp of the password at that time: the session ends when the password changes
 */
public record SignedIn(long account, String stamp) implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The session attribute that holds it. */
  public static final String ATTRIBUTE = SignedIn.class.getName();

  /** The account's id. */
  public AccountId id() {
    return new AccountId(account);
  }
}
