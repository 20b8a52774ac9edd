package vn.hailong.office;

import java.util.Locale;

/** Levels and sorts of agencies. */
public enum AgencyKind {
  PROVINCE,
  DEPARTMENT,
  COMMUNE,
  WARD,
  SPECIAL_ZONE;

  /** As stored and as used in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a stored code. */
  public static AgencyKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
