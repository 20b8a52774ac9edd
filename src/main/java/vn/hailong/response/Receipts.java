package vn.hailong.response;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.hailong.response.store.ServerSecrets;

/**
 * Receipts follow from the response's id and a key of this installation: the same response always
 * gets the same receipt, nobody can make one up, and none has to be stored.
 */
@Singleton
final class Receipts {

  /** Digits and capitals without 0, 1, I and O: 32 of them, five bits each. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int BITS = 5;
  private static final int LENGTH = 10;
  private static final String MAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final ServerSecrets secrets;
  private volatile @Nullable SecretKeySpec key;

  Receipts(ServerSecrets secrets) {
    this.secrets = secrets;
  }

  /** The receipt's code, such as {@code K7M2P-9QXAB}. */
  String code(UUID response) {
    long bits = ByteBuffer.wrap(mac(response)).getLong();
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

  private byte[] mac(UUID response) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key());
      mac.update(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(response.getMostSignificantBits())
              .putLong(response.getLeastSignificantBits())
              .flip());
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      byte[] proposal = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(proposal);
      known = new SecretKeySpec(secrets.get("receipt", proposal), MAC);
      key = known;
    }
    return known;
  }
}
