package vn.hailong.job.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes jobs; a repository interface cannot say an update that returns what was before it. */
@Singleton
public class JobClaims {

  private static final String CLAIM =
      """
      with free as (
        select name, node, started_at from job
        where name = ? and due_at <= clock_timestamp()
          and (held_until is null or held_until < clock_timestamp())
        for update skip locked)
      update job j
      set fence = fence + 1, node = ?, started_at = clock_timestamp(),
          held_until = clock_timestamp() + make_interval(secs => ?)
      from free f where j.name = f.name
      returning j.fence, j.due_at, j.failures, j.started_at, j.requested_by, f.node as lost_node,
                f.started_at as lost_start
      """;

  private final JdbcOperations jdbc;

  JobClaims(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes a job unless it is not due, or held, or being taken by another. */
  @Transactional(propagation = MANDATORY)
  public Optional<ClaimRow> claim(String name, String node, double seconds) {
    return jdbc.prepareStatement(
        CLAIM,
        statement -> {
          statement.setString(1, name);
          statement.setString(2, node);
          statement.setDouble(3, seconds);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(claim(row)) : Optional.empty();
          }
        });
  }

  private static ClaimRow claim(ResultSet row) throws SQLException {
    return new ClaimRow(
        row.getLong("fence"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getInt("failures"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getString("requested_by"),
        row.getString("lost_node"),
        instant(row.getObject("lost_start", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
