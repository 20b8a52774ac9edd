package vn.hailong.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.hailong.common.id.AccountId;

/**
 * Links by which people choose their password: an invitation, or help for one that was forgotten. A
 * link is good once and for seven days, and only the newest one; only its hash is kept. It travels
 * by e-mail or as a printed letter.
 */
public interface AccountLinks {

  /**
   * Creates an account without a password, and its link. Needs what {@link Accounts#create} needs.
   */
  Link invite(NewAccount account);

  /**
   * Makes a new link for an account; until it is used the old password stays good. Needs {@code
   * MANAGE_PEOPLE} and all the account may do wherever it has roles.
   */
  Link renew(AccountId id);

  /** Of these accounts, those with a link that is still waiting. */
  Set<AccountId> waiting(List<Account> accounts);

  /** Whether links can leave by e-mail. */
  boolean mails();

  /**
   * Sends a link to the account's e-mail address.
   *
   * @throws vn.hailong.common.ProblemException {@code no_email} (422)
   */
  void mail(Link link);

  /** A letter that carries the link, as PDF. */
  byte[] letter(Link link, LetterPaper paper);

  /**
   * Sends a link to whoever forgot the password, where the account has an e-mail address; says
   * nothing about whether there is such an account.
   *
   * @throws vn.hailong.common.ProblemException {@code too_many_attempts} (429)
   */
  void forgotten(String login, Origin origin);

  /**
   * Whose link it is, without using it up.
   *
   * @throws vn.hailong.common.ProblemException {@code link_unknown} (404), {@code link_over} (410)
   */
  Welcome open(String token);

  /**
   * Sets the password and signs in; all other sessions of the account end. A second factor the
   * account has is still asked for.
   *
   * @throws vn.hailong.common.ProblemException as {@link #open}; {@code weak_password} or {@code
   *     common_password} (422), which leave the link good
   */
  Admission accept(String token, String password, Origin origin);

  /**
   * A link just made.
   *
   * @param token the secret in it
   * @param address where it leads
   */
  record Link(Account account, String token, String address, Instant expiresAt) {

    @Override
    public String toString() {
      return "Link[" + account.login() + "]";
    }
  }

  /**
   * What a link says to its owner.
   *
   * @param invitation whether the account never had a password
   */
  record Welcome(String name, String login, boolean invitation) {}
}
