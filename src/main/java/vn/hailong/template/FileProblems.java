package vn.hailong.template;

import java.util.List;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.format.FormatProblem;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;

/** Refuses files that are not in their format. */
public final class FileProblems {

  private FileProblems() {}

  /**
   * The refusal of a file: 422 with one part a problem, its pointer {@code FILE:LINE}, its sentence
   * from the reader of the format.
   */
  public static ProblemException refusal(String code, FormatException wrong) {
    List<Problem.Part> parts = wrong.problems().stream().map(FileProblems::part).toList();
    ProblemException refusal =
        new ProblemException(new Problem(422, code, List.of(parts.size()), parts));
    refusal.initCause(wrong);
    return refusal;
  }

  private static Problem.Part part(FormatProblem problem) {
    return new Problem.Part(
        problem.file() + ":" + problem.line(),
        problem.code(),
        List.copyOf(problem.arguments()),
        problem::message);
  }
}
