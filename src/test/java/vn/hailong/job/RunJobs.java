package vn.hailong.job;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.hailong.common.access.Access;
import vn.hailong.testing.TestApp;

/** Runs jobs by hand, through all that a scheduled run goes through. */
public final class RunJobs {

  private RunJobs() {}

  /** Runs one job now and waits for its end; what its history says of it. */
  public static Jobs.Run now(TestApp app, String job) {
    JobRunner runner = app.bean(JobRunner.class);
    Jobs jobs = app.bean(Jobs.class);
    runner.register();
    app.bean(Access.class)
        .asSystem(() -> {
          jobs.runNow(job);
          return true;
        });
    end(runner.start());
    return app.bean(Access.class).asSystem(() -> jobs.history(job, 1)).getFirst();
  }

  private static void end(List<Future<?>> runs) {
    for (Future<?> run : runs) {
      try {
        run.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
