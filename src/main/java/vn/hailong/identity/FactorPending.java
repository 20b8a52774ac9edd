package vn.hailong.identity;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import vn.hailong.common.id.AccountId;

/**
 * Somebody who knows the password and still has to use, or to set up, the second factor. It stays
 * on the server, in the page or session that asked.
 *
 * @param account the account's id
 * @param setUp whether the account has none yet although a role of it demands one
 * @param way the step that was passed
 * @param until when it ends
 */
public record FactorPending(long account, boolean setUp, SignInWay way, Instant until)
    implements Admission, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  AccountId id() {
    return new AccountId(account);
  }
}
