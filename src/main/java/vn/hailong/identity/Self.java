package vn.hailong.identity;

import jakarta.inject.Singleton;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AccountId;

/** The account of whoever makes the current request. */
@Singleton
final class Self {

  private final Access access;

  Self(Access access) {
    this.access = access;
  }

  /**
   * The account.
   *
   * @throws ProblemException {@code unauthenticated} (401) for nobody, a service token, the system
   */
  AccountId id() {
    return access
        .actor()
        .map(Actor::account)
        .orElseThrow(() -> new ProblemException(401, "unauthenticated"));
  }

  boolean is(AccountId id) {
    return access.actor().filter(actor -> id.equals(actor.account())).isPresent();
  }
}
