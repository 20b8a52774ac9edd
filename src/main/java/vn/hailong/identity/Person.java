package vn.hailong.identity;

import java.util.List;
import vn.hailong.common.access.Actor;

/** Somebody with grants: whoever the current request is made by. */
public record Person(Actor actor, List<Grant> grants) {

  public Person {
    grants = List.copyOf(grants);
  }
}
