package vn.hailong.office;

import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;

/** A unit of an agency, such as the office of statistics. */
public record Unit(UnitId id, AgencyId agency, String nameVi, String nameEn) {

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Languages.pick(locale, nameVi, nameEn);
  }
}
