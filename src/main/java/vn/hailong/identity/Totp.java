package vn.hailong.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords as RFC 6238 with what every authenticator app understands:
 * HMAC-SHA-1, six digits, steps of thirty seconds.
 */
final class Totp {

  static final int SECRET_BYTES = 20;

  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;
  private static final int LAST_NIBBLE = 0xf;
  private static final int SIGNLESS = 0x7fff_ffff;

  /** Clocks of phones are a little off, and people type slowly: one step to each side. */
  private static final int DRIFT = 1;

  private Totp() {}

  /** The step a moment lies in. */
  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step (RFC 4226, section 5.3). */
  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & LAST_NIBBLE;
      int number = ByteBuffer.wrap(hash).getInt(offset) & SIGNLESS;
      return "%06d".formatted(number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-1", e);
    }
  }

  /** The step whose code was typed, if it is one of those around now. */
  static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
      if (java.security.MessageDigest.isEqual(
          code(secret, step).getBytes(java.nio.charset.StandardCharsets.UTF_8),
          typed.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
