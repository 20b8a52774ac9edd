package vn.hailong.job;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import vn.hailong.job.store.RunRows;

/** Forgets old runs. */
@Singleton
class HistoryRetention implements Job {

  private static final Duration KEPT = Duration.ofDays(90);

  private final RunRows runs;
  private final Clock clock;

  HistoryRetention(RunRows runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "job.retention";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(2, 30));
  }

  @Override
  public Report run(Hold hold) {
    return Report.of("job.report.forgotten", runs.forget(clock.instant().minus(KEPT)));
  }
}
