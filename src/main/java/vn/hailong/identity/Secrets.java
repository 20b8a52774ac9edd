package vn.hailong.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts. */
final class Secrets {

  // no letter or digit that could be read as another one: they are copied from paper
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** 256 bits in 43 characters, for machines. */
  static String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  /** Groups of characters that can be typed from paper, just under five bits a character. */
  static String typed(int groups, int length) {
    return IntStream.range(0, groups)
        .mapToObj(group ->
            RANDOM
                .ints(length, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
