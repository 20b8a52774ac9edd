package vn.hailong.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes, hashes and checks passwords: Argon2id with 19 MiB, two passes and one lane, as the OWASP
 * Password Storage Cheat Sheet recommends (2025).
 */
@Singleton
final class Passwords {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  // no letter or digit that could be read as another one: they are copied from paper
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();
  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  private final String nobodys = hash(make());

  /** Four groups of four characters, 79 bits. */
  String make() {
    return IntStream.range(0, GROUPS)
        .mapToObj(group ->
            random
                .ints(GROUP, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return argon2.hash(bytes(password), salt).getResult();
  }

  /** Whether a hash made by {@link #hash}, maybe with older parameters, is that of a password. */
  boolean matches(String password, String hash) {
    return password.length() <= LONGEST
        && Argon2Function.getInstanceFromHash(hash)
            .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** Takes as long as a real check: an unknown login must not answer faster than a known one. */
  boolean matchesNobody(String password) {
    matches(password, nobodys);
    return false;
  }

  /** Short and one-way; differs for each hash. */
  static String stamp(String hash) {
    return HexFormat.of().formatHex(Sha256.of(hash), 0, 8);
  }

  // the same letter typed on another keyboard may come in another Unicode form
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
  }
}
