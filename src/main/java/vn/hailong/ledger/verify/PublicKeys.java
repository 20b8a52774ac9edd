package vn.hailong.ledger.verify;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 public keys as files hold them. */
public final class PublicKeys {

  private static final int ID_LENGTH = 16;
  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";

  private PublicKeys() {}

  /** The short name of a key: the beginning of the SHA-256 of its encoding. */
  public static String id(PublicKey key) {
    return Hashes.hex(Hashes.sha256(key.getEncoded())).substring(0, ID_LENGTH);
  }

  /** The key as PEM. */
  public static String pem(PublicKey key) {
    return BEGIN + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + END + "\n";
  }

  /**
   * The key in a PEM text.
   *
   * @throws IllegalArgumentException when there is no Ed25519 public key in it
   */
  public static PublicKey ofPem(String pem) {
    if (!pem.contains(BEGIN)) {
      throw new IllegalArgumentException("not a PEM public key");
    }
    return of(
        Base64.getDecoder().decode(pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "")));
  }

  /**
   * The key of its X.509 encoding.
   *
   * @throws IllegalArgumentException when it is not one of Ed25519
   */
  public static PublicKey of(byte[] encoded) {
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 public key", e);
    }
  }
}
