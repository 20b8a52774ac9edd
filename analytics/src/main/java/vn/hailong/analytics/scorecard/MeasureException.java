package vn.hailong.analytics.scorecard;

import java.util.List;

/** A criteria set does not fit the questionnaires it is used with. */
public final class MeasureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<MeasureProblem> problems;

  /** With all problems, at least one. */
  public MeasureException(List<MeasureProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** Every problem. */
  public List<MeasureProblem> problems() {
    return problems;
  }
}
