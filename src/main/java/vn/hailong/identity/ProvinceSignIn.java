package vn.hailong.identity;

import java.io.Serializable;
import java.net.URI;

/**
 * Sign-in with the account people have at their province (OpenID Connect: authorization code with
 * PKCE, state and nonce). Whom the province knows is linked to an account by the subject alone; a
 * like e-mail address or login never links anybody.
 */
public interface ProvinceSignIn {

  /** Whether an operator configured one. */
  boolean offered();

  /**
   * Begins.
   *
   * @param purpose what is to happen when the person comes back
   * @throws vn.hailong.common.ProblemException {@code province_unavailable} (503)
   */
  Departure depart(Purpose purpose);

  /**
   * Ends by signing in. Roles that rules derive from the province's claims are renewed; an account
   * is made at a first time for whom the rules give a role.
   *
   * @param pending what {@link #depart} gave this browser
   * @param arrived the whole address at which the browser came back
   * @throws vn.hailong.common.ProblemException {@code province_refused} (401), {@code
   *     province_no_role} (403), {@code province_unavailable} (503)
   */
  SignedIn arrive(Pending pending, URI arrived, Origin origin);

  /**
   * Ends by linking the province's account to one's own account here.
   *
   * @throws vn.hailong.common.ProblemException as {@link #arrive}; {@code province_linked} (409)
   *     when it is linked to another account
   */
  void link(Pending pending, URI arrived);

  /** Whether one's own account is linked. */
  boolean linked();

  /**
   * Takes the link of one's own account away.
   *
   * @throws vn.hailong.common.ProblemException {@code province_only_way} (422) for an account
   *     without a password
   */
  void unlink();

  /** What to do when the person comes back. */
  enum Purpose {
    SIGN_IN,
    LINK
  }

  /**
   * The way to the province.
   *
   * @param address where to send the browser
   * @param pending to be kept in its HTTP session
   */
  record Departure(String address, Pending pending) {}

  /** What this browser has to come back with. */
  record Pending(String state, String nonce, String verifier, Purpose purpose)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The session attribute that holds it. */
    public static final String ATTRIBUTE = Pending.class.getName();

    @Override
    public String toString() {
      return "Pending[" + purpose + "]";
    }
  }
}
