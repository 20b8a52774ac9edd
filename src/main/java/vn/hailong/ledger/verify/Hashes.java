package vn.hailong.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as RFC 6962, section 2.1, uses it: a leaf can never be taken for a node. */
public final class Hashes {

  /** Bytes of a hash. */
  public static final int LENGTH = 32;

  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;
  private static final HexFormat HEX = HexFormat.of();

  private Hashes() {}

  /** The plain hash of parts put one after another. */
  public static byte[] sha256(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /** The hash of a leaf: SHA-256(00 ‖ data). */
  public static byte[] leaf(byte[] data) {
    MessageDigest digest = digest();
    digest.update(LEAF);
    return digest.digest(data);
  }

  /** The hash of a node: SHA-256(01 ‖ left ‖ right). */
  public static byte[] node(byte[] left, byte[] right) {
    return node(digest(), left, right);
  }

  static byte[] node(MessageDigest digest, byte[] left, byte[] right) {
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  /** The root of a tree without leaves: SHA-256 of nothing. */
  public static byte[] empty() {
    return sha256();
  }

  /** Lower-case hexadecimal. */
  public static String hex(byte[] bytes) {
    return HEX.formatHex(bytes);
  }

  /**
   * The bytes of hexadecimal digits.
   *
   * @throws IllegalArgumentException if they are none
   */
  public static byte[] unhex(String digits) {
    return HEX.parseHex(digits);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
