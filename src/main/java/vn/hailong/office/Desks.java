package vn.hailong.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.UnitId;

/** The desks of agencies. Changes need {@code MANAGE_DESKS}. */
public interface Desks {

  /** Desks of an agency by name, also those out of service. */
  List<Desk> of(AgencyId agency);

  /**
   * One desk.
   *
   * @throws vn.hailong.common.ProblemException {@code not_found}
   */
  Desk desk(DeskId id);

  /**
   * Creates a desk.
   *
   * @param serviceFields codes in the order the form shows them; none: the form does not ask
   * @throws vn.hailong.common.ProblemException {@code duplicate_desk_name} (409); {@code
   *     invalid_desk} (422) with parts
   */
  Desk create(
      AgencyId agency,
      @Nullable UnitId unit,
      String nameVi,
      String nameEn,
      List<String> serviceFields);

  /**
   * Changes name, fields or whether it is in service.
   *
   * @throws vn.hailong.common.ProblemException as {@link #create}
   */
  Desk update(DeskId id, String nameVi, String nameEn, boolean active, List<String> serviceFields);
}
