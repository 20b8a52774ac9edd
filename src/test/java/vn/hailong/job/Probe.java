package vn.hailong.job;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A job that does what a test wants. */
@Singleton
@Requires(property = "test.probe")
class Probe implements Job {

  final AtomicInteger runs = new AtomicInteger();
  volatile Function<Hold, Report> work = hold -> Report.of("job.report.forgotten", 7);

  @Override
  public String name() {
    return "job.probe";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(7, 0));
  }

  @Override
  public Report run(Hold hold) {
    runs.incrementAndGet();
    return work.apply(hold);
  }
}
