package vn.hailong.job;

import static vn.hailong.common.access.Permission.OPERATE;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.job.store.JobRow;
import vn.hailong.job.store.JobRows;
import vn.hailong.job.store.RunRow;
import vn.hailong.job.store.RunRows;
import vn.hailong.office.Offices;

/** Jobs as the database knows them. */
@Singleton
class JobBook implements Jobs {

  private final Known known;
  private final JobRows jobs;
  private final RunRows runs;
  private final Offices offices;
  private final Access access;
  private final AuditTrail audit;

  JobBook(
      Known known, JobRows jobs, RunRows runs, Offices offices, Access access, AuditTrail audit) {
    this.known = known;
    this.jobs = jobs;
    this.runs = runs;
    this.offices = offices;
    this.access = access;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<State> all() {
    access.requireAnywhere(OPERATE);
    Map<String, RunRow> last =
        runs.last().stream().collect(Collectors.toMap(RunRow::job, Function.identity()));
    return jobs.all().stream()
        .filter(row -> known.job(row.name()).isPresent())
        .map(row -> state(row, last))
        .toList();
  }

  private State state(JobRow row, Map<String, RunRow> last) {
    RunRow run = last.get(row.name());
    return new State(
        row.name(),
        known.job(row.name()).orElseThrow().schedule(),
        row.dueAt(),
        row.failures(),
        row.runningSince(),
        run == null ? null : run(run));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Run> history(String job, int atMost) {
    access.requireAnywhere(OPERATE);
    return runs.of(job, atMost).stream().map(JobBook::run).toList();
  }

  @Override
  public boolean mayRun() {
    return offices.roots().stream().anyMatch(root -> access.allows(OPERATE, root.id()));
  }

  @Override
  @Transactional
  public void runNow(String job) {
    access.requireAnywhere(OPERATE);
    if (!mayRun()) {
      throw new ProblemException(403, "forbidden");
    }
    if (known.job(job).isEmpty()) {
      throw new ProblemException(404, "not_found");
    }
    if (jobs.request(job, access.actor().map(Actor::name).orElse("")) == 0) {
      throw new ProblemException(409, "job_running");
    }
    audit.record(new Change("job.requested", null, job, Map.of(), Map.of()));
  }

  private static Run run(RunRow row) {
    String report = row.report();
    return new Run(
        row.startedAt(),
        row.endedAt(),
        Outcome.valueOf(row.outcome().toUpperCase(Locale.ROOT)),
        report == null ? null : new Report(report, arguments(row.arguments())),
        row.error(),
        row.node(),
        row.requestedBy());
  }

  private static List<String> arguments(String lines) {
    return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
  }
}
