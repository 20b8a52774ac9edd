package vn.hailong.response;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.hailong.response.store.ServerSecrets;

/**
 * Receipts follow from the response's id and a key of this installation: the same response always
 * gets the same receipt, nobody can make one up, and none has to be stored.
 */
@Singleton
final class Receipts implements ReceiptSecrets {

  /** Digits and capitals without 0, 1, I and O: 32 of them, five bits each. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int BITS = 5;
  private static final int LENGTH = 10;
  private static final String MAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int SECRET_BYTES = 16;
  private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  private final ServerSecrets secrets;
  private final String baseUrl;
  private final @Nullable String keyFile;
  private volatile @Nullable SecretKeySpec key;

  /**
   * Keeps its key in the database, which all nodes share, or outside of it.
   *
   * @param keyFile a file with at least 32 random bytes, the same on every node; then a copy of the
   *     database alone does not tell which response a receipt belongs to
   */
  Receipts(
      ServerSecrets secrets,
      @Value("${hailong.base-url:}") String baseUrl,
      @Value("${hailong.receipts.key-file:}") @Nullable String keyFile) {
    this.secrets = secrets;
    this.baseUrl = baseUrl;
    this.keyFile = keyFile == null || keyFile.isBlank() ? null : keyFile;
  }

  @Override
  public byte[] of(UUID response) {
    return secret(plain(code(response)));
  }

  @Override
  public Optional<byte[]> ofCode(String typed) {
    String plain = plain(typed);
    return CODE.matcher(plain).matches() ? Optional.of(secret(plain)) : Optional.empty();
  }

  @Override
  public String address(String code) {
    return baseUrl
        + "/verify?code="
        + code
        + "&secret="
        + HexFormat.of().formatHex(secret(plain(code)));
  }

  private static String plain(String typed) {
    return ContentHash.canonical(typed);
  }

  private byte[] secret(String plainCode) {
    byte[] text = ("receipt secret " + plainCode).getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(mac(text), SECRET_BYTES);
  }

  /** The receipt's code, such as {@code K7M2P-9QXAB}. */
  String code(UUID response) {
    long bits =
        ByteBuffer.wrap(
                mac(
                    ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(response.getMostSignificantBits())
                        .putLong(response.getLeastSignificantBits())
                        .array()))
            .getLong();
    StringBuilder code = new StringBuilder(LENGTH + 1);
    for (int i = 0; i < LENGTH; i++) {
      if (i == LENGTH / 2) {
        code.append('-');
      }
      code.append(ALPHABET.charAt((int) (bits >>> Long.SIZE - BITS)));
      bits <<= BITS;
    }
    return code.toString();
  }

  private byte[] mac(byte[] text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key());
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      known = new SecretKeySpec(keyFile == null ? shared() : outside(keyFile), MAC);
      key = known;
    }
    return known;
  }

  private byte[] shared() {
    byte[] proposal = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(proposal);
    return secrets.get("receipt", proposal);
  }

  private static byte[] outside(String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      if (bytes.length < KEY_BYTES) {
        throw new IllegalStateException(file + " must hold at least " + KEY_BYTES + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the key of receipts cannot be read", e);
    }
  }
}
