package vn.hailong.response;

import java.util.Locale;

/** The quick form asks the quick questions only. */
public enum Form {
  QUICK,
  FULL;

  /** As stored and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a code. */
  public static Form of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
