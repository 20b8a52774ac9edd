package vn.hailong.identity;

import java.util.Optional;

/** Finds out who somebody is. */
public interface SignIn {

  /**
   * Checks a login and password. It takes as long for an unknown login as for a wrong password.
   *
   * @return the session, to be put into an HTTP session whose id has been renewed; or what is still
   *     missing
   * @throws vn.hailong.common.ProblemException {@code sign_in_failed} (401), without saying which
   *     part was wrong; {@code too_many_attempts} (429)
   */
  Admission check(String login, String password, Origin origin);

  /**
   * Checks the code of an authenticator app, or a recovery code, after the password.
   *
   * @throws vn.hailong.common.ProblemException {@code wrong_code} (401), {@code too_many_attempts}
   *     (429), {@code sign_in_expired} (401)
   */
  SignedIn confirm(FactorPending pending, String code, Origin origin);

  /** Begins to set up the second factor that a role of the account demands. */
  Enrolment start(FactorPending pending);

  /**
   * Ends setting it up, by a first code of it.
   *
   * @throws vn.hailong.common.ProblemException as {@link #confirm}
   */
  Enrolled enrol(FactorPending pending, Enrolment enrolment, String code, Origin origin);

  /** What the browser's device cookie should say after signing in. */
  String remember(SignedIn session, Origin origin);

  /** The person of a session with today's roles; empty when it, or the account, has ended. */
  Optional<Person> person(SignedIn signedIn);

  /** Whoever comes with a service token; empty when it is unknown, expired or revoked. */
  Optional<Person> bearer(String token);

  /**
   * A second factor that has just been set up.
   *
   * @param recoveryCodes to be shown once; only their hashes are kept
   */
  record Enrolled(SignedIn session, java.util.List<String> recoveryCodes) {

    @Override
    public String toString() {
      return "Enrolled[" + session + "]";
    }
  }
}
