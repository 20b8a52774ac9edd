package vn.hailong.analytics.format;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not in the expected format. Holds every problem that was found, in file order. */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FormatProblem> problems;

  /**
   * @param problems at least one
   */
  public FormatException(List<FormatProblem> problems) {
    super(problems.stream().map(FormatProblem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("No problem given");
    }
    this.problems = List.copyOf(problems);
  }

  /** Every problem, in file order; not empty. */
  public List<FormatProblem> problems() {
    return problems;
  }
}
