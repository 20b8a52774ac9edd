package vn.hailong.analytics.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids as few bytes, different ids as different bytes. */
final class IdBytes {

  /** The first byte says what the others are. */
  private static final byte TEXT = 0;

  private static final byte UUID = 1;
  private static final byte DIGEST = 2;

  private static final int LONGEST_TEXT = 1024;
  private static final int UUID_LENGTH = 36;
  private static final int UUID_DASHES = 1 << 8 | 1 << 13 | 1 << 18 | 1 << 23;

  private IdBytes() {}

  /**
   * 17 bytes for a UUID as most programs write it, else the text in UTF-8; a text of more than a
   * thousand bytes, which is no id in earnest, as its SHA-256.
   */
  static byte[] of(String id) {
    byte[] uuid = id.length() == UUID_LENGTH ? uuid(id) : new byte[0];
    if (uuid.length > 0) {
      return uuid;
    }
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    return text.length <= LONGEST_TEXT ? marked(TEXT, text) : marked(DIGEST, digest(text));
  }

  /** The digits of a UUID in lower case, or nothing. */
  private static byte[] uuid(String id) {
    byte[] bytes = new byte[17];
    bytes[0] = UUID;
    int digits = 0;
    for (int i = 0; i < UUID_LENGTH; i++) {
      char character = id.charAt(i);
      if ((UUID_DASHES >> i & 1) != 0 && i < Integer.SIZE) {
        if (character != '-') {
          return new byte[0];
        }
      } else {
        int digit = digit(character);
        if (digit < 0) {
          return new byte[0];
        }
        int at = 1 + digits / 2;
        bytes[at] = (byte) (bytes[at] << 4 | digit);
        digits++;
      }
    }
    return bytes;
  }

  private static int digit(char character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
  }

  private static byte[] marked(byte mark, byte[] bytes) {
    return ByteBuffer.allocate(1 + bytes.length).put(mark).put(bytes).array();
  }

  private static byte[] digest(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has it", missing);
    }
  }
}
