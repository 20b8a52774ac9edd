package vn.hailong.identity;

import java.util.List;
import java.util.Optional;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/** Whose business something is; for the product's own inner workings, no permission asked. */
public interface Colleagues {

  /**
   * Who holds a permission by a role in the agency itself; where nobody does, in the closest agency
   * above that has somebody.
   */
  List<Colleague> closest(Permission permission, AgencyId agency);

  /** Who holds a permission by a role in an agency without a parent. */
  List<Colleague> atTheTop(Permission permission);

  /** One person who may sign in. */
  Optional<Colleague> colleague(AccountId id);
}
