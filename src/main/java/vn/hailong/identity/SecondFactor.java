package vn.hailong.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AccountId;

/** The second factor of accounts: codes of an authenticator app, with recovery codes. */
public interface SecondFactor {

  /**
   * Whether and since when an account has one.
   *
   * @param since null when it has none
   * @param codesLeft recovery codes not used yet
   * @param demanded whether a role of the account demands one
   */
  record State(@Nullable Instant since, int codesLeft, boolean demanded) {

    public boolean on() {
      return since != null;
    }
  }

  /** One's own. */
  State mine();

  /** Those of the accounts that have one; needs {@code MANAGE_PEOPLE} where they have roles. */
  Set<AccountId> among(List<Account> accounts);

  /** Begins to set one up; nothing is stored yet. */
  Enrolment start();

  /**
   * Stores it when the code belongs to it, and ends all other sessions.
   *
   * @param code of the app
   * @param current password: a browser left alone must not be enough to take an account over
   * @return recovery codes, to be shown once
   * @throws vn.hailong.common.ProblemException {@code wrong_password} (422), {@code wrong_code}
   *     (401), {@code second_factor_exists} (409)
   */
  List<String> confirm(Enrolment enrolment, String code, String current, SignedIn session);

  /**
   * Makes new recovery codes; the earlier ones open nothing any more.
   *
   * @param code of the app, or one of the earlier ones
   */
  List<String> renewCodes(String code, SignedIn session);

  /**
   * Removes one's own.
   *
   * @throws vn.hailong.common.ProblemException {@code second_factor_demanded} (422) when a role
   *     demands one; {@code wrong_code} (401)
   */
  void remove(String code, SignedIn session);

  /**
   * Removes that of somebody who lost it, and ends all their sessions; needs {@code MANAGE_PEOPLE}
   * and all they may do wherever they have roles.
   *
   * @throws vn.hailong.common.ProblemException {@code own_account} (422)
   */
  void reset(AccountId id);
}
