package vn.hailong.identity;

import java.util.List;
import vn.hailong.common.access.Actor;

/**
 * Somebody with grants: whoever the current request is made by.
 *
 * @param grants roles; a service token has none
 * @param holdings what the roles, or the scope of a token, allow where
 */
public record Person(Actor actor, List<Grant> grants, List<Holding> holdings) {

  public Person {
    grants = List.copyOf(grants);
    holdings = List.copyOf(holdings);
  }

  /** Somebody who holds what their roles allow. */
  public Person(Actor actor, List<Grant> grants) {
    this(actor, grants, grants.stream().map(Grant::holding).toList());
  }
}
