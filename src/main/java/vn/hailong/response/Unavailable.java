package vn.hailong.response;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.ProblemException;

/**
 * Turns a failing database into the problem {@code unavailable}. After a commit that failed nobody
 * knows whether the row is there: the same submission again finds out.
 */
final class Unavailable {

  private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);

  private Unavailable() {}

  /**
   * Runs a task on the database.
   *
   * @throws ProblemException {@code unavailable} (503) when the database did not answer or did not
   *     commit
   */
  static <T> T asProblem(Supplier<T> task) {
    try {
      return task.get();
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!databaseFailed(e)) {
        throw e;
      }
      LOG.warn("A response could not be stored: {}", e.toString());
      ProblemException problem = new ProblemException(503, "unavailable");
      problem.initCause(e);
      throw problem;
    }
  }

  /** Data or statements that the database refuses are defects, which trying again does not cure. */
  private static boolean databaseFailed(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null
            || !(state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
      }
    }
    return false;
  }
}
