package vn.hailong.response;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hailong.common.id.RoundId;

/**
 * Ids of imported responses. A random UUID in the file stays as it is. Any other text gets one made
 * from the first 16 bytes of the SHA-256 of the round and the text, so that the same row is
 * recognised when it is imported again. It is written with the version and variant of a random UUID
 * (a name-based one would be version 5): ids must look alike, so that they do not tell where a
 * response came from.
 */
final class ImportIds {

  private static final Pattern RANDOM =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
          Pattern.CASE_INSENSITIVE);

  private static final long VERSION_MASK = 0xffffffffffff0fffL;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT_MASK = 0x3fffffffffffffffL;
  private static final long IETF_VARIANT = 0x8000000000000000L;

  private ImportIds() {}

  static UUID id(RoundId round, String text) {
    if (RANDOM.matcher(text).matches()) {
      return UUID.fromString(text);
    }
    ByteBuffer hash = ByteBuffer.wrap(sha256("import " + round + " " + text));
    return new UUID(
        hash.getLong() & VERSION_MASK | VERSION_4, hash.getLong() & VARIANT_MASK | IETF_VARIANT);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
