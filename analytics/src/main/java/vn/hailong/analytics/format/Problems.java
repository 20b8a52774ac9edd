package vn.hailong.analytics.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file, up to a limit. */
final class Problems {

  /** A wrong file of a million lines must not become a million messages. */
  static final int LIMIT = 1000;

  private final String file;
  private final List<FormatProblem> found = new ArrayList<>();
  private int count;

  Problems(String file) {
    this.file = file;
  }

  void add(long line, String path, String code, Object... arguments) {
    count++;
    if (found.size() < LIMIT) {
      found.add(problem(line, path, code, arguments));
    } else if (found.size() == LIMIT) {
      found.add(problem(line, "", "file.problems", LIMIT));
    }
  }

  /** How many problems there were, listed or not. */
  int count() {
    return count;
  }

  List<FormatProblem> list() {
    return found.stream().sorted(Comparator.comparingLong(FormatProblem::line)).toList();
  }

  /**
   * @throws FormatException if there is any problem
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new FormatException(list());
    }
  }

  private FormatProblem problem(long line, String path, String code, Object... arguments) {
    return new FormatProblem(
        file, line, path, code, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
