package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import vn.hailong.analytics.Fixtures;

/** The problems that are found in a file once a part of it is replaced. */
record FoundProblems(String resource, Consumer<String> read) {

  /**
   * Replaces one text.
   *
   * @return a line {@code LINE CODE PATH} for each problem
   */
  List<String> replacing(String part, String by) {
    String good = Fixtures.text(resource);
    assertTrue(good.contains(part), () -> "nothing to replace: " + part);
    int at = good.indexOf(part);
    return in(good.substring(0, at) + by + good.substring(at + part.length()));
  }

  /** The same for a whole text. */
  List<String> in(String text) {
    FormatException wrong = assertThrows(FormatException.class, () -> read.accept(text));
    return wrong.problems().stream().map(FoundProblems::describe).toList();
  }

  static String describe(FormatProblem problem) {
    return (problem.line() + " " + problem.code() + " " + problem.path()).strip();
  }
}
