package vn.hailong.job;

import io.micronaut.context.annotation.Property;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.access.Access;
import vn.hailong.job.store.ClaimRow;
import vn.hailong.job.store.JobRows;

/** Runs what is due, each job on a thread of its own. */
@Singleton
class JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final int PATIENCE_SECONDS = 5;

  private final Known known;
  private final Claims claims;
  private final JobRows rows;
  private final Access access;
  private final Clock clock;
  private final boolean enabled;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Job, Running> running = new ConcurrentHashMap<>();
  private volatile boolean registered;
  private volatile boolean stopped;

  private record Running(ClaimRow claim, Thread thread) {}

  JobRunner(
      Known known,
      Claims claims,
      JobRows rows,
      Access access,
      Clock clock,
      @Property(name = "hailong.jobs.enabled", defaultValue = "true") boolean enabled) {
    this.known = known;
    this.claims = claims;
    this.rows = rows;
    this.access = access;
    this.clock = clock;
    this.enabled = enabled;
  }

  @Scheduled(fixedDelay = "2s", initialDelay = "3s")
  void poll() {
    if (enabled && !stopped) {
      try {
        start();
      } catch (RuntimeException e) {
        LOG.warn("Jobs could not be looked up, next try in two seconds: {}", e.toString());
      }
    }
  }

  /** Starts every job that is due and free; the futures end with the runs. */
  List<Future<?>> start() {
    register();
    List<Future<?>> started = new ArrayList<>();
    for (String name : rows.due()) {
      known
          .job(name)
          .filter(job -> !running.containsKey(job))
          .ifPresent(job ->
              claims
                  .take(job)
                  .ifPresent(claim -> started.add(threads.submit(() -> run(job, claim)))));
    }
    return started;
  }

  /** Lets the database know of all jobs of this build. */
  void register() {
    if (!registered) {
      known.all().forEach(job -> rows.ensure(job.name(), first(job)));
      registered = true;
    }
  }

  /** What runs again and again starts at once, what has its hour waits for it. */
  private Instant first(Job job) {
    return job.schedule() instanceof Schedule.Every
        ? clock.instant()
        : job.schedule().next(clock.instant());
  }

  private void run(Job job, ClaimRow claim) {
    running.put(job, new Running(claim, Thread.currentThread()));
    try {
      Report report = access.asSystem(() -> job.run(new CurrentHold(claims, job, claim)));
      claims.done(job, claim, report);
    } catch (RuntimeException | Error e) {
      LOG.warn("{} failed: {}", job.name(), e.toString());
      noteFailure(job, claim, e);
    } finally {
      running.remove(job);
    }
  }

  private void noteFailure(Job job, ClaimRow claim, Throwable failure) {
    try {
      // an interrupted thread gets no connection
      Thread.interrupted();
      claims.failed(job, claim, failure);
    } catch (RuntimeException e) {
      // the hold runs out by itself: then it is taken again and noted as lost
      LOG.warn("The failure of {} could not be noted: {}", job.name(), e.toString());
    }
  }

  /** Keeps what runs here; stops what has become another node's. */
  @Scheduled(fixedDelay = "15s")
  void renew() {
    running.forEach((job, run) -> {
      try {
        if (!claims.renew(job, run.claim())) {
          run.thread().interrupt();
        }
      } catch (RuntimeException e) {
        LOG.warn("{} could not be kept: {}", job.name(), e.toString());
      }
    });
  }

  /** Lets running jobs end before the database goes away under them. */
  @PreDestroy
  void stop() throws InterruptedException {
    stopped = true;
    threads.shutdown();
    if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      threads.shutdownNow();
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
