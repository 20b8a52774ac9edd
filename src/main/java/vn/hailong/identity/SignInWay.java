package vn.hailong.identity;

import java.util.Locale;

/** How somebody signed in. */
public enum SignInWay {
  PASSWORD,
  SECOND_FACTOR,
  /** By an invitation or a link for a lost password. */
  LINK,
  /** By the province's single sign-on. */
  PROVINCE;

  /** As stored and as used in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SignInWay of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
