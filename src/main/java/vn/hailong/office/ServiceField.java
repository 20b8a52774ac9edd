package vn.hailong.office;

import java.util.Locale;
import vn.hailong.common.Languages;

/** A field of administrative procedures; the stratum of every estimate. */
public record ServiceField(String code, String nameVi, String nameEn) {

  /** What is stored when the field is unknown. */
  public static final String OTHER = "other";

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Languages.pick(locale, nameVi, nameEn);
  }
}
