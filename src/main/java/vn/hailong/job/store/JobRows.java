package vn.hailong.job.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jobs and who holds them. All times are the database's, which all nodes share. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface JobRows extends GenericRepository<JobStub, String> {

  @Query("insert into job (name, due_at) values (:name, :dueAt) on conflict (name) do nothing")
  void ensure(String name, Instant dueAt);

  @Query(
      """
      select name, due_at, failures,
             case when held_until >= clock_timestamp() then started_at end as running_since
      from job order by name
      """)
  List<JobRow> all();

  /** Names of jobs that are due and that nobody holds. */
  @Query(
      """
      select name from job
      where due_at <= clock_timestamp() and (held_until is null or held_until < clock_timestamp())
      order by due_at
      """)
  List<String> due();

  /** Keeps a job; none when it is another's. */
  @Query(
      """
      update job set held_until = clock_timestamp() + make_interval(secs => :seconds)
      where name = :name and fence = :fence and node is not null
      """)
  long renew(String name, long fence, double seconds);

  /** Whoever wants to take the job waits until the reader's transaction ends. */
  @Query(
      "select fence from job where name = :name and fence = :fence and node is not null for share")
  Optional<Long> held(String name, long fence);

  /** Lets go of a job; none when it is another's. */
  @Query(
      """
      update job
      set node = null, started_at = null, held_until = null, requested_by = null, due_at = :dueAt,
          failures = :failures
      where name = :name and fence = :fence
      """)
  long release(String name, long fence, Instant dueAt, int failures);

  /** Makes a job due; none while it runs. */
  @Query(
      """
      update job set due_at = clock_timestamp(), requested_by = :requestedBy
      where name = :name and (held_until is null or held_until < clock_timestamp())
      """)
  long request(String name, String requestedBy);

  @Query("select clock_timestamp()")
  Instant now();
}
