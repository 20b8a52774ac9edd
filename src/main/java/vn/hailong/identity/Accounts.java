package vn.hailong.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/**
 * Staff accounts. Managing them needs {@code MANAGE_PEOPLE} where their roles lie, and every
 * permission of those roles there: nobody gives, takes or gets at more than they hold themselves.
 */
public interface Accounts {

  /** Accounts with a role in any agency whose people the signed-in person manages, by name. */
  List<Account> managed();

  /**
   * Creates an account with a password; people are invited through {@link AccountLinks} instead.
   *
   * @throws vn.hailong.common.ProblemException {@code duplicate_login} (409); {@code
   *     invalid_account} (422) with parts; {@code forbidden} (403) for a role one does not hold
   */
  CreatedAccount create(NewAccount account);

  /** Adds a role; one it has already stays as it is. */
  Account grant(AccountId id, Grant grant);

  /**
   * Takes a role away.
   *
   * @throws vn.hailong.common.ProblemException {@code last_administrator} (409)
   */
  Account revoke(AccountId id, Grant grant);

  /**
   * Shuts an account out, at once and everywhere it is signed in.
   *
   * @throws vn.hailong.common.ProblemException {@code last_administrator} (409); {@code
   *     own_account} (422) for one's own
   */
  Account disable(AccountId id);

  /** Lets a disabled account in again. */
  Account enable(AccountId id);

  /**
   * Writes down where letters about an account go.
   *
   * @param email null or blank for nowhere
   */
  Account updateEmail(AccountId id, @Nullable String email);

  /** The roles the signed-in person may give for an agency. */
  List<Role> grantable(AgencyId agency);

  /** The signed-in person's own account. */
  Account mine();

  /** Changes the name and language of one's own account. */
  Account updateMine(String name, Locale language);

  /**
   * Changes one's own password and ends all other sessions.
   *
   * @param session the one that stays
   * @throws vn.hailong.common.ProblemException {@code wrong_password} (422), {@code weak_password}
   *     or {@code common_password} (422), {@code too_many_attempts} (429)
   */
  void changeMyPassword(String current, String wanted, SignedIn session);
}
