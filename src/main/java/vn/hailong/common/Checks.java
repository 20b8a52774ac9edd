package vn.hailong.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects everything that is wrong with an input before refusing it, so that nobody corrects
 * twice.
 */
public final class Checks {

  private final List<Problem.Part> parts = new ArrayList<>();

  /** A line of text that must be there and have at most so many characters. */
  public Checks line(String pointer, String value, int atMost) {
    if (value.isBlank()) {
      return wrong(pointer, "required");
    }
    return value.length() > atMost ? wrong(pointer, "too_long", atMost) : this;
  }

  /** A text that must match as a whole; otherwise the given part code. */
  public Checks matches(String pointer, String value, Pattern pattern, String code) {
    return pattern.matcher(value).matches() ? this : wrong(pointer, code);
  }

  /** Something that must hold; otherwise the given part code. */
  public Checks that(boolean holds, String pointer, String code, Object... arguments) {
    return holds ? this : wrong(pointer, code, arguments);
  }

  private Checks wrong(String pointer, String code, Object... arguments) {
    parts.add(new Problem.Part(pointer, code, List.of(arguments)));
    return this;
  }

  /**
   * Ends the checks.
   *
   * @throws ProblemException 422 with the given code and all parts, when anything was wrong
   */
  public void orRefuse(String code) {
    if (!parts.isEmpty()) {
      throw new ProblemException(new Problem(422, code, List.of(), parts));
    }
  }
}
