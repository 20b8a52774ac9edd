package vn.hailong.office;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.UnitId;

/**
 * A counter of the one-stop office.
 *
 * @param serviceFields codes of the fields it serves, in the order the form shows them
 */
public record Desk(
    DeskId id,
    AgencyId agency,
    @Nullable UnitId unit,
    String nameVi,
    String nameEn,
    boolean active,
    List<String> serviceFields) {

  public Desk {
    serviceFields = List.copyOf(serviceFields);
  }

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Languages.pick(locale, nameVi, nameEn);
  }
}
