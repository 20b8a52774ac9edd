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
      @Nullable SQLException cause = sqlCause(e);
      if (cause == null || isDefect(cause)) {
        throw e;
      }
      // neither its message nor itself: a database's complaint can quote the answers
      LOG.warn("A response could not be stored: SQL state {}", cause.getSQLState());
      throw new ProblemException(503, "unavailable");
    }
  }

  private static @Nullable SQLException sqlCause(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  /** Data or statements that the database refuses are defects, which trying again does not cure. */
  private static boolean isDefect(SQLException failure) {
    String state = failure.getSQLState();
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
  }
}
