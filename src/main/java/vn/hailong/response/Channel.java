package vn.hailong.response;

import java.util.Locale;

/** The way an answer came. */
public enum Channel {
  QR,
  LIGHT,
  SLIP,
  LINK,
  KIOSK,
  ASSISTED,
  PAPER;

  /** As stored, exported and used in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel of a stored code. */
  public static Channel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
