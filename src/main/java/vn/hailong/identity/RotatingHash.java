package vn.hailong.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes with a key that lives in memory for a day: what was hashed cannot be found out later. */
final class RotatingHash {

  private static final Duration LIFE = Duration.ofDays(1);
  private static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final Clock clock;
  private SecretKeySpec key;
  private Instant end;

  RotatingHash(Clock clock) {
    this.clock = clock;
    this.key = fresh();
    this.end = clock.instant().plus(LIFE);
  }

  byte[] of(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized SecretKeySpec key() {
    Instant now = clock.instant();
    if (now.isAfter(end)) {
      key = fresh();
      end = now.plus(LIFE);
    }
    return key;
  }

  private static SecretKeySpec fresh() {
    return new SecretKeySpec(Secrets.bytes(KEY_BYTES), ALGORITHM);
  }
}
