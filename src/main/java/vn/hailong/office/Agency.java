package vn.hailong.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.id.AgencyId;

/**
 * An office in the tree.
 *
 * @param parent null for a province
 * @param code short, unique, for files and addresses
 * @param rankingGroup code of the group it is ranked in, if any
 * @param demonstration made-up office: must be labelled wherever it shows
 */
public record Agency(
    AgencyId id,
    @Nullable AgencyId parent,
    AgencyKind kind,
    String code,
    String nameVi,
    String nameEn,
    @Nullable String rankingGroup,
    boolean demonstration) {

  /** The name in the reader's language. */
  public String name(Locale locale) {
    return Languages.pick(locale, nameVi, nameEn);
  }
}
