package vn.hailong.office;

import java.util.Locale;
import vn.hailong.common.Languages;

/** Agencies that are ranked among themselves, such as wards. */
public record RankingGroup(String code, String nameVi, String nameEn) {

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Languages.pick(locale, nameVi, nameEn);
  }
}
