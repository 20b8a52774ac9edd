package vn.hailong.job.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of runs. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RunRows extends GenericRepository<JobStub, String> {

  /** Ends now. */
  @Query(
      """
      insert into job_run (job, started_at, ended_at, outcome, report, arguments, error, node,
                           requested_by)
      values (:job, :startedAt, greatest(clock_timestamp(), cast(:startedAt as timestamptz)), :outcome,
              :report, string_to_array(:arguments, chr(10)), :error, :node, :requestedBy)
      """)
  void add(
      String job,
      Instant startedAt,
      String outcome,
      @Nullable String report,
      String arguments,
      @Nullable String error,
      String node,
      @Nullable String requestedBy);

  @Query(
      """
      select job, started_at, ended_at, outcome, report, array_to_string(arguments, chr(10)) as arguments,
             error, node, requested_by
      from job_run where job = :job order by id desc limit :atMost
      """)
  List<RunRow> of(String job, int atMost);

  @Query(
      """
      select distinct on (job) job, started_at, ended_at, outcome, report,
             array_to_string(arguments, chr(10)) as arguments, error, node, requested_by
      from job_run order by job, id desc
      """)
  List<RunRow> last();

  /** Forgets old runs, but never the last twenty of a job; how many. */
  @Query(
      """
      delete from job_run r where ended_at < :before
        and (select count(*) from job_run n where n.job = r.job and n.id > r.id) >= 20
      """)
  long forget(Instant before);
}
