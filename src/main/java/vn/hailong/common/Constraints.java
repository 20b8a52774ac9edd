package vn.hailong.common;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database keeps the invariants; its constraints become problems by their names. Never a select
 * first: between it and the statement somebody else could come.
 */
public final class Constraints {

  private Constraints() {}

  /**
   * Runs a task whose statements may violate constraints.
   *
   * @param problems the problem of each constraint that a caller can put right, by its name
   * @throws ProblemException that of the violated constraint; other failures pass unchanged
   */
  public static <T extends @Nullable Object> T asProblems(
      Map<String, Supplier<ProblemException>> problems, Supplier<T> task) {
    try {
      return task.get();
    } catch (RuntimeException failure) {
      @Nullable Supplier<ProblemException> problem =
          violated(failure).map(problems::get).orElse(null);
      if (problem == null) {
        throw failure;
      }
      ProblemException known = problem.get();
      known.initCause(failure);
      throw known;
    }
  }

  /** The name of the constraint behind a failure, if one is. */
  public static Optional<String> violated(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused) {
        return Optional.ofNullable(refused.getServerErrorMessage())
            .map(ServerErrorMessage::getConstraint);
      }
    }
    return Optional.empty();
  }
}
