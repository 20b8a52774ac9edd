package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions of staff. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface StaffSessionRows extends GenericRepository<StaffSessionRow, Long> {

  StaffSessionRow save(StaffSessionRow row);

  @Query(
      """
      select * from staff_session
      where handle_hash = :handleHash and seen_at > :idleSince and created_at > :startedSince
      """)
  Optional<StaffSessionRow> live(byte[] handleHash, Instant idleSince, Instant startedSince);

  @Query("update staff_session set seen_at = :minute where id = :id and seen_at < :minute")
  void seen(long id, Instant minute);

  @Query(
      """
      select * from staff_session
      where account_id = :accountId and seen_at > :idleSince and created_at > :startedSince
      order by seen_at desc, id desc
      """)
  List<StaffSessionRow> liveOf(long accountId, Instant idleSince, Instant startedSince);

  @Query("delete from staff_session where seen_at <= :idleSince or created_at <= :startedSince")
  void dropEnded(Instant idleSince, Instant startedSince);

  @Query("delete from staff_session where id = :id and account_id = :accountId")
  long end(long id, long accountId);

  @Query("delete from staff_session where handle_hash = :handleHash")
  long endByHandle(byte[] handleHash);

  @Query("delete from staff_session where account_id = :accountId and handle_hash <> :kept")
  long endOthers(long accountId, byte[] kept);
}
