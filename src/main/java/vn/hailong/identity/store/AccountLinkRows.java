package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links by which people set a password. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountLinkRows extends GenericRepository<AccountLinkRow, Long> {

  AccountLinkRow save(AccountLinkRow row);

  @Query("delete from account_link where account_id = :accountId and used_at is null")
  void dropOpen(long accountId);

  @Query("select * from account_link where token_hash = :tokenHash")
  Optional<AccountLinkRow> byHash(byte[] tokenHash);

  @Query(
      """
      select * from account_link
      where account_id in (:accounts) and used_at is null and expires_at > :now
      """)
  List<AccountLinkRow> open(Collection<Long> accounts, Instant now);

  /** How many were opened by this: none when somebody was faster, or it is too late. */
  @Query(
      """
      update account_link set used_at = :now
      where id = :id and used_at is null and expires_at > :now
      """)
  long use(long id, Instant now);
}
