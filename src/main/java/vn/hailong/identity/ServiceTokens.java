package vn.hailong.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;

/**
 * Tokens of other systems. All calls need {@code MANAGE_PEOPLE} for the agency; creating one also
 * needs what the token itself may do.
 */
public interface ServiceTokens {

  /** Tokens of an agency, newest first, also those that open nothing any more. */
  List<ServiceToken> of(AgencyId agency);

  /** Creates a token that reads results and takes data out. */
  default Issued create(String name, AgencyId agency, Duration validity) {
    return create(name, agency, Set.of(Permission.VIEW_RESULTS, Permission.EXPORT), validity);
  }

  /**
   * Creates a token.
   *
   * @param scope some of {@link ServiceToken#POSSIBLE}
   * @param validity from now on; at most two years
   * @throws vn.hailong.common.ProblemException {@code invalid_service_token} (422) with parts
   */
  Issued create(String name, AgencyId agency, Set<Permission> scope, Duration validity);

  /** Ends a token now; ending it twice changes nothing. */
  void revoke(long id);

  /**
   * A new token.
   *
   * @param secret to be shown once; only its hash is kept
   */
  record Issued(ServiceToken token, String secret) {

    @Override
    public String toString() {
      return "Issued[" + token.name() + "]";
    }
  }
}
