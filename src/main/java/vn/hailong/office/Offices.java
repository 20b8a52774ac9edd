package vn.hailong.office;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;

/** The tree of agencies. Names are public; changes need {@link Permission#MANAGE_OFFICES}. */
public interface Offices {

  /**
   * One agency.
   *
   * @throws vn.hailong.common.ProblemException {@code not_found}
   */
  Agency agency(AgencyId id);

  /** The agencies the signed-in person holds the permission for, parents before children. */
  List<Agency> visible(Permission permission);

  /** The given agencies and all that lies under them. */
  Set<AgencyId> withDescendants(Collection<AgencyId> roots);

  /** Every agency there is. */
  Set<AgencyId> everything();

  /** Agencies without a parent. */
  List<Agency> roots();

  /** From the root down to the agency itself. */
  List<Agency> path(AgencyId id);

  /**
   * Creates an agency under a parent (null only for a province).
   *
   * @throws vn.hailong.common.ProblemException {@code duplicate_agency_code} (409); {@code
   *     invalid_agency} (422) with parts
   */
  Agency create(
      @Nullable AgencyId parent,
      AgencyKind kind,
      String code,
      String nameVi,
      String nameEn,
      @Nullable String rankingGroup,
      boolean demonstration);

  /** Gives an agency other names. */
  Agency rename(AgencyId id, String nameVi, String nameEn);

  /** Units of an agency by name. */
  List<Unit> units(AgencyId agency);

  /**
   * Creates a unit.
   *
   * @throws vn.hailong.common.ProblemException {@code duplicate_unit_name} (409); {@code
   *     invalid_unit} (422) with parts
   */
  Unit createUnit(AgencyId agency, String nameVi, String nameEn);

  /** All ranking groups by name. */
  List<RankingGroup> rankingGroups();

  /** Creates a ranking group unless it exists. */
  void ensureRankingGroup(String code, String nameVi, String nameEn);

  /** All service fields in their order; the shipped list is stored at start. */
  List<ServiceField> serviceFields();
}
