package vn.hailong.identity;

import java.util.Optional;

/** Finds out who somebody is. */
public interface SignIn {

  /**
   * Checks a login and password. It takes as long for an unknown login as for a wrong password.
   *
   * @param client where the attempt comes from; kept in memory for some minutes only
   * @return to be put into a session whose id has been renewed
   * @throws vn.hailong.common.ProblemException {@code sign_in_failed} (401), without saying which
   *     part was wrong; {@code too_many_attempts} (429)
   */
  SignedIn check(String login, String password, String client);

  /** The person of a session with today's roles; empty when disabled or the password changed. */
  Optional<Person> person(SignedIn signedIn);

  /** Whoever comes with a service token; empty when it is unknown, expired or revoked. */
  Optional<Person> bearer(String token);
}
