package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Service tokens. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ServiceTokenRows extends GenericRepository<ServiceTokenRow, Long> {

  ServiceTokenRow save(ServiceTokenRow row);

  Optional<ServiceTokenRow> findById(long id);

  @Query(
      "select * from service_token where agency_id = :agencyId order by created_at desc, id desc")
  List<ServiceTokenRow> ofAgency(long agencyId);

  @Query(
      """
      select * from service_token
      where token_hash = :tokenHash and revoked_at is null and expires_at > :now
      """)
  Optional<ServiceTokenRow> live(byte[] tokenHash, Instant now);

  @Query("update service_token set revoked_at = :now where id = :id and revoked_at is null")
  void revoke(long id, Instant now);

  @Query("update service_token set last_used_on = :day where id = :id")
  void used(long id, LocalDate day);
}
