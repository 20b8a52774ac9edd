package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Whom the province's sign-in knows as whom. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ExternalIdentityRows extends GenericRepository<ExternalIdentityRow, String> {

  @Query("select * from external_identity where issuer = :issuer and subject = :subject")
  Optional<ExternalIdentityRow> find(String issuer, String subject);

  @Query("select * from external_identity where issuer = :issuer and account_id = :accountId")
  Optional<ExternalIdentityRow> ofAccount(String issuer, long accountId);

  @Query(
      """
      insert into external_identity (issuer, subject, account_id, linked_at)
      values (:issuer, :subject, :accountId, :now)
      """)
  void add(String issuer, String subject, long accountId, Instant now);

  @Query("delete from external_identity where issuer = :issuer and account_id = :accountId")
  long remove(String issuer, long accountId);
}
