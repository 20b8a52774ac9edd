package vn.hailong.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Makes, hashes and checks passwords: Argon2id with 19 MiB, two passes and one lane, as the OWASP
 * Password Storage Cheat Sheet recommends (2025).
 */
@Singleton
final class Passwords {

  static final int LONGEST = 200;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  /** Each check takes 19 MiB and a processor: a flood of guesses waits in line. */
  private final Semaphore room =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  private final String nobodys = hash(make());

  /** Four groups of four characters, 79 bits. */
  static String make() {
    return Secrets.typed(GROUPS, GROUP);
  }

  String hash(String password) {
    byte[] salt = Secrets.bytes(SALT_BYTES);
    return inLine(() -> argon2.hash(bytes(password), salt).getResult());
  }

  /** Whether a hash made by {@link #hash}, maybe with older parameters, is that of a password. */
  boolean matches(String password, String hash) {
    return password.length() <= LONGEST
        && inLine(() ->
            Argon2Function.getInstanceFromHash(hash)
                .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII)));
  }

  private <T> T inLine(Supplier<T> work) {
    room.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      room.release();
    }
  }

  /** Takes as long as a real check: an unknown login must not answer faster than a known one. */
  boolean matchesNobody(String password) {
    matches(password, nobodys);
    return false;
  }

  // the same letter typed on another keyboard may come in another Unicode form
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }
}
