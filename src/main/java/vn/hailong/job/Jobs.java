package vn.hailong.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators see of jobs; everything needs {@code OPERATE}. */
public interface Jobs {

  /** All jobs with their last runs, by name. */
  List<State> all();

  /** The last runs of a job, newest first. */
  List<Run> history(String job, int atMost);

  /** Whether {@link #runNow} is allowed: {@code OPERATE} for an agency without a parent. */
  boolean mayRun();

  /**
   * Makes a job due at once; the next free node runs it within seconds.
   *
   * @throws vn.hailong.common.ProblemException {@code job_running} (409) while it runs
   */
  void runNow(String job);

  /**
   * A job as it stands.
   *
   * @param dueAt the next run
   * @param failures how many runs in a row have failed
   * @param runningSince null while it does not run
   * @param last null before the first run that had something to do
   */
  record State(
      String name,
      Schedule schedule,
      Instant dueAt,
      int failures,
      @Nullable Instant runningSince,
      @Nullable Run last) {}

  /**
   * A run that ended.
   *
   * @param report what it did; null unless it was done
   * @param error what went wrong; null unless it failed
   * @param requestedBy who wanted it out of turn; null for a run of the schedule
   */
  record Run(
      Instant startedAt,
      Instant endedAt,
      Outcome outcome,
      @Nullable Report report,
      @Nullable String error,
      String node,
      @Nullable String requestedBy) {

    /** How long it took. */
    public Duration duration() {
      return Duration.between(startedAt, endedAt);
    }
  }

  /** How a run ended. */
  enum Outcome {
    DONE,
    FAILED,
    /** Its node died, or was out of touch for so long that another took over. */
    LOST
  }
}
