package vn.hailong.common;

import java.util.List;

/**
 * Something the caller can put right. The code is stable and public; the sentence comes from {@code
 * messages/problem_*.properties} under {@code problem.<code>} in the reader's language.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A problem without parts. */
  public ProblemException(int status, String code, Object... arguments) {
    this(new Problem(status, code, List.of(arguments), List.of()));
  }

  public ProblemException(Problem problem) {
    super(problem.code() + " " + problem.arguments() + " " + problem.errors());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
