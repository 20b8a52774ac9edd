package vn.hailong.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A second factor that is being set up: nothing is stored until a code of it has been typed.
 *
 * @param secret 20 random bytes
 * @param login of the account, as its owner's app will show it
 */
public record Enrolment(byte[] secret, String login) {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int GROUP = 4;

  /** What a QR code tells an authenticator app. */
  public String address() {
    String name = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/H%C3%A0i%20L%C3%B2ng:"
        + name
        + "?secret="
        + base32()
        + "&issuer=H%C3%A0i%20L%C3%B2ng&algorithm=SHA1&digits=6&period=30";
  }

  /** The secret to be typed where nothing can be scanned, in groups of four. */
  public String typed() {
    return base32().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  private String base32() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte each : secret) {
      buffer = (buffer << Byte.SIZE) | (each & 0xff);
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(BASE32.charAt((buffer >> bits) & 0x1f));
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "Enrolment[" + login + "]";
  }
}
