package vn.hailong.common;

/** The way back in when nobody can sign in as an administrator any more. */
public interface AdministratorRecovery {

  /**
   * Makes a link by which an administrator of the whole installation chooses a new password; the
   * second factor of the account, which may be what was lost, is taken away.
   *
   * @param login of the administrator; empty for the one there is
   * @return the link
   * @throws ProblemException {@code not_found} when there is no such administrator, or several and
   *     none was named
   */
  String link(String login);
}
