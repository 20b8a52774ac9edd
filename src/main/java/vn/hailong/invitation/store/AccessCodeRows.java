package vn.hailong.invitation.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Access codes, live and revoked. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccessCodeRows extends GenericRepository<AccessCodeRow, String> {

  Optional<AccessCodeRow> findByCode(String code);

  @Query("select * from access_code where desk_id = :deskId and revoked_at is null")
  Optional<AccessCodeRow> liveOfDesk(long deskId);

  @Query("select * from access_code where round_id = :roundId and revoked_at is null")
  Optional<AccessCodeRow> liveOfRound(long roundId);

  /** Adds a code unless somebody has it; how many rows were added. */
  @Query(
      """
      insert into access_code (code, desk_id, round_id, created_at)
      values (:code, :deskId, :roundId, :createdAt)
      on conflict (code) do nothing
      """)
  long add(String code, @Nullable Long deskId, @Nullable Long roundId, Instant createdAt);

  /**
   * Clocks of two servers may differ: a code is never revoked before it was made. How many rows
   * were changed.
   */
  @Query(
      """
      update access_code set revoked_at = greatest(created_at, cast(:now as timestamptz))
      where code = :code and revoked_at is null
      """)
  long revoke(String code, Instant now);
}
