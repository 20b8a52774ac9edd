package vn.hailong.invitation;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shape of access codes: digits and capitals without those that look alike (0 O, 1 I). */
final class Codes {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;
  private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{8}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}\\s\\p{Pd}]+");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  /** A code nobody can guess from others; 32⁸ are possible. */
  static String random() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** The code somebody typed, whatever the case, blanks and dashes; empty when it cannot be one. */
  static Optional<String> typed(String text) {
    String code =
        SEPARATORS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
    return SHAPE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
  }
}
