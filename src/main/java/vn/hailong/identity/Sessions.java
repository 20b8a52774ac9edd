package vn.hailong.identity;

import java.util.List;
import java.util.Optional;
import vn.hailong.common.id.AccountId;

/** Sessions of staff: listed, and ended from anywhere at the next request. */
public interface Sessions {

  /**
   * The signed-in person's own, the last used first.
   *
   * @param current the session that asks
   */
  List<StaffSession> mine(SignedIn current);

  /**
   * Ends one of one's own.
   *
   * @throws vn.hailong.common.ProblemException {@code not_found} for anybody else's
   */
  void end(long id);

  /** Ends all of one's own but the one that asks. */
  void endOthers(SignedIn current);

  /**
   * Ends all of an account; needs {@code MANAGE_PEOPLE} and all it may do wherever it has roles.
   */
  void endAll(AccountId id);

  /**
   * Signs out.
   *
   * @return where the province's sign-in wants to hear of it; empty for a session of our own
   */
  Optional<String> signOut(SignedIn current);
}
