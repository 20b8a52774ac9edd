package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Second factors and their recovery codes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SecondFactorRows extends GenericRepository<SecondFactorRow, Long> {

  Optional<SecondFactorRow> findById(long accountId);

  @Query("select account_id from second_factor where account_id in (:accounts)")
  List<Long> among(Collection<Long> accounts);

  @Query(
      """
      insert into second_factor (account_id, secret, confirmed_at, last_step)
      values (:accountId, :secret, :confirmedAt, :lastStep)
      on conflict (account_id) do update
      set secret = excluded.secret, confirmed_at = excluded.confirmed_at,
          last_step = excluded.last_step
      """)
  void put(long accountId, byte[] secret, Instant confirmedAt, long lastStep);

  @Query("delete from second_factor where account_id = :accountId")
  long remove(long accountId);

  /** None when the step, or a later one, has been used. */
  @Query(
      """
      update second_factor set last_step = :step
      where account_id = :accountId and last_step < :step
      """)
  long use(long accountId, long step);

  @Query("insert into recovery_code (account_id, code_hash) values (:accountId, :codeHash)")
  void addCode(long accountId, byte[] codeHash);

  @Query("delete from recovery_code where account_id = :accountId")
  void dropCodes(long accountId);

  @Query("select count(*) from recovery_code where account_id = :accountId and used_at is null")
  int codesLeft(long accountId);

  /** None when there is no such code, or it has been used. */
  @Query(
      """
      update recovery_code set used_at = :now
      where account_id = :accountId and code_hash = :codeHash and used_at is null
      """)
  long useCode(long accountId, byte[] codeHash, Instant now);
}
