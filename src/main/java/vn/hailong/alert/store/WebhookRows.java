package vn.hailong.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Webhooks that have not been removed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface WebhookRows extends GenericRepository<WebhookStub, Long> {

  @Query(
      """
      insert into webhook (agency_id, name, url, events, secret, created_at)
      values (:agencyId, :name, :url, string_to_array(:events, ','), :secret, :now)
      """)
  void add(long agencyId, String name, String url, String events, byte[] secret, Instant now);

  @Query(
      "select id from webhook where agency_id = :agencyId and name = :name and removed_at is null")
  long id(long agencyId, String name);

  @Query(
      """
      select id, agency_id, name, url, array_to_string(events, ',') as events, secret, created_at
      from webhook where id = :id and removed_at is null
      """)
  Optional<WebhookRow> one(long id);

  @Query(
      """
      select id, agency_id, name, url, array_to_string(events, ',') as events, secret, created_at
      from webhook where agency_id = :agencyId and removed_at is null
      order by name collate vietnamese, id
      """)
  List<WebhookRow> of(long agencyId);

  /** Those of some agencies that ask for an event. */
  @Query(
      """
      select id, agency_id, name, url, array_to_string(events, ',') as events, secret, created_at
      from webhook
      where agency_id in (:agencies) and removed_at is null and :event = any (events)
      """)
  List<WebhookRow> asking(Collection<Long> agencies, String event);

  @Query("update webhook set removed_at = :now where id = :id and removed_at is null")
  long remove(long id, Instant now);
}
