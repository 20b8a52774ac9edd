package vn.hailong.job;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.notice.Notice;
import vn.hailong.common.notice.NoticeBoard;
import vn.hailong.job.store.ClaimRow;
import vn.hailong.job.store.JobClaims;
import vn.hailong.job.store.JobRows;
import vn.hailong.job.store.RunRows;

/** Takes jobs and lets them go, each in one transaction with its line in the history. */
@Singleton
class Claims {

  /** How long a node may be out of touch before another takes over. */
  static final Duration HELD = Duration.ofSeconds(60);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** One failure is bad luck, this many in a row are news. */
  private static final int NEWS = 3;

  private static final int LONGEST_ERROR = 2_000;

  private final JobClaims claims;
  private final JobRows jobs;
  private final RunRows runs;
  private final NoticeBoard notices;
  private final String node;

  Claims(
      JobClaims claims,
      JobRows jobs,
      RunRows runs,
      NoticeBoard notices,
      @Property(name = "hailong.node") @Nullable String node) {
    this.claims = claims;
    this.jobs = jobs;
    this.runs = runs;
    this.notices = notices;
    this.node = node == null ? ManagementFactory.getRuntimeMXBean().getName() : node;
  }

  /** Takes a job if it is due and free; a run whose node died is noted as lost. */
  @Transactional(propagation = REQUIRES_NEW)
  Optional<ClaimRow> take(Job job) {
    Optional<ClaimRow> claim = claims.claim(job.name(), node, HELD.toSeconds());
    claim.ifPresent(taken -> {
      String lost = taken.lostNode();
      Instant start = taken.lostStart();
      if (lost != null && start != null) {
        runs.add(job.name(), start, "lost", null, "", null, lost, null);
      }
    });
    return claim;
  }

  @Transactional(propagation = REQUIRES_NEW)
  boolean renew(Job job, ClaimRow claim) {
    return jobs.renew(job.name(), claim.fence(), HELD.toSeconds()) > 0;
  }

  /** Joins the caller's transaction, if there is one. */
  @Transactional
  boolean held(Job job, ClaimRow claim) {
    return jobs.held(job.name(), claim.fence()).isPresent();
  }

  @Transactional(propagation = REQUIRES_NEW)
  void done(Job job, ClaimRow claim, Report report) {
    Instant next = job.schedule().next(jobs.now());
    boolean ours = jobs.release(job.name(), claim.fence(), next, 0) > 0;
    if (ours && !(report.isNothing() && claim.requestedBy() == null)) {
      String key = report.isNothing() ? "job.report.nothing" : report.key();
      String arguments = String.join("\n", report.arguments());
      runs.add(
          job.name(), claim.startedAt(), "done", key, arguments, null, node, claim.requestedBy());
    }
  }

  @Transactional(propagation = REQUIRES_NEW)
  void failed(Job job, ClaimRow claim, Throwable failure) {
    int failures = claim.failures() + 1;
    Instant again = jobs.now().plus(pause(failures));
    if (jobs.release(job.name(), claim.fence(), again, failures) == 0) {
      return;
    }
    String error = error(failure);
    runs.add(job.name(), claim.startedAt(), "failed", null, "", error, node, claim.requestedBy());
    if (failures == NEWS) {
      notices.post(
          Notice.general(
              "job.failed",
              "staff/jobs",
              "job.failed/" + job.name() + "/" + claim.fence(),
              new JobName(job.name()),
              failures));
    }
  }

  static Duration pause(int failures) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private static String error(Throwable failure) {
    String message = failure.getMessage();
    String text = failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    String clean = text.replace('\0', ' ');
    return clean.length() > LONGEST_ERROR ? clean.substring(0, LONGEST_ERROR) : clean;
  }
}
