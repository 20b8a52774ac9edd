package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;

/**
 * What NIST SP 800-63B-4, section 3.1.1.2, asks of a password that may stand alone: fifteen
 * characters of any kind, not one that everybody tries first. No rules of composition, no expiry.
 */
@Singleton
final class PasswordRules {

  static final int SHORTEST = 15;

  private static final int SHORTEST_WORD = 3;
  private static final int DIGITS = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Set<String> common = load();

  /**
   * Refuses a password.
   *
   * @param about words that somebody who knows the person would try: login, name, office
   * @throws ProblemException {@code weak_password} or {@code common_password} (422)
   */
  void require(String password, Collection<String> about) {
    judge(password, about)
        .ifPresent(part -> {
          throw new ProblemException(
              new Problem(422, part.code(), part.arguments(), java.util.List.of()));
        });
  }

  /** What is wrong with a password, if anything. */
  Optional<Problem.Part> judge(String password, Collection<String> about) {
    if (password.isBlank() || password.codePointCount(0, password.length()) < SHORTEST) {
      return part("weak_password", SHORTEST);
    }
    if (password.length() > Passwords.LONGEST) {
      return part("too_long", Passwords.LONGEST);
    }
    return obvious(password, about) ? part("common_password") : Optional.empty();
  }

  private static Optional<Problem.Part> part(String code, Object... arguments) {
    return Optional.of(new Problem.Part("/password", code, Arrays.asList(arguments)));
  }

  /** Whether nothing is left when words that everybody tries are taken away. */
  private boolean obvious(String password, Collection<String> about) {
    String plain = plain(password);
    Set<String> own =
        about.stream()
            .flatMap(text -> Arrays.stream((text + " " + plain(text)).split("[\\s.@_-]+", -1)))
            .map(PasswordRules::plain)
            .filter(word -> word.length() >= SHORTEST_WORD)
            .collect(Collectors.toCollection(HashSet::new));
    boolean[] coveredTo = new boolean[plain.length() + 1];
    coveredTo[0] = true;
    for (int end = 1; end <= plain.length(); end++) {
      for (int start = 0; start < end && !coveredTo[end]; start++) {
        coveredTo[end] = coveredTo[start] && worthless(plain.substring(start, end), own);
      }
    }
    return coveredTo[plain.length()];
  }

  private boolean worthless(String piece, Set<String> own) {
    return common.contains(piece)
        || own.contains(piece)
        || (piece.length() <= DIGITS && piece.chars().allMatch(Character::isDigit))
        || even(piece);
  }

  /** Whether each character is the one before, or the next of it, as in aaaa and 3456. */
  private static boolean even(String piece) {
    if (piece.length() < SHORTEST_WORD) {
      return false;
    }
    int step = piece.charAt(1) - piece.charAt(0);
    for (int i = 2; i < piece.length(); i++) {
      if (piece.charAt(i) - piece.charAt(i - 1) != step) {
        return false;
      }
    }
    return Math.abs(step) <= 1;
  }

  /** Without case, marks and separators: Mật-Khẩu is matkhau. */
  private static String plain(String text) {
    String split = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = MARKS.matcher(split).replaceAll("").replace('đ', 'd');
    return SEPARATORS.matcher(bare).replaceAll("");
  }

  private static Set<String> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
