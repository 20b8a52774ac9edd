package vn.hailong.common.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;

/**
 * The one place that decides. A permission held for a unit only counts where that unit is asked
 * for, except seeing results, which are the agency's. Services ask it before they read or change
 * anything; views only use it to hide what would be refused. The person is the one of the current
 * request.
 */
public interface Access {

  /**
   * Requires a permission for an agency.
   *
   * @throws vn.hailong.common.ProblemException {@code unauthenticated} (401) when nobody is signed
   *     in, {@code forbidden} (403) when the person lacks the permission there
   */
  void require(Permission permission, AgencyId agency);

  /**
   * Requires a permission for something assigned to a unit of an agency: it is held for the whole
   * agency, or for that unit.
   */
  void require(Permission permission, AgencyId agency, @Nullable UnitId unit);

  /** Requires a permission that is not about one agency: it must be held for some agency. */
  void requireAnywhere(Permission permission);

  /** Whether {@link #require(Permission, AgencyId)} would pass. */
  boolean allows(Permission permission, AgencyId agency);

  /** Whether {@link #require(Permission, AgencyId, UnitId)} would pass. */
  boolean allows(Permission permission, AgencyId agency, @Nullable UnitId unit);

  /** Whether {@link #requireAnywhere} would pass. */
  boolean allowsAnywhere(Permission permission);

  /** All agencies for the whole of which the person holds the permission; empty for nobody. */
  Set<AgencyId> agencies(Permission permission);

  /** Who is signed in. */
  Optional<Actor> actor();

  /** Runs a task of the system itself (a job, the first start) with every permission. */
  <T> T asSystem(Supplier<T> task);
}
