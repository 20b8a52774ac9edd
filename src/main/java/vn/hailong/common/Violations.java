package vn.hailong.common;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns a refusal by a named constraint of the database into the problem it stands for. */
public final class Violations {

  private Violations() {}

  /**
   * Runs a change; when the database refuses it by one of the named constraints, throws the problem
   * of that name instead. Any other failure is passed on as it is.
   */
  public static <T> T asProblems(
      Map<String, Supplier<ProblemException>> problems, Supplier<T> change) {
    try {
      return change.get();
    } catch (RuntimeException failure) {
      ProblemException problem =
          constraint(failure).map(problems::get).map(Supplier::get).orElse(null);
      if (problem == null) {
        throw failure;
      }
      problem.initCause(failure);
      throw problem;
    }
  }

  /** The name of the constraint that was violated, if the failure is about one. */
  public static Optional<String> constraint(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused) {
        return Optional.ofNullable(refused.getServerErrorMessage())
            .map(ServerErrorMessage::getConstraint);
      }
    }
    return Optional.empty();
  }
}
