package vn.hailong.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What webhooks were or will be told. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DeliveryRows extends GenericRepository<DeliveryStub, UUID> {

  @Query(
      """
      insert into webhook_delivery (id, webhook_id, event, body, created_at, due_at)
      values (:id, :webhookId, :event, :body, :now, :now)
      """)
  void add(UUID id, long webhookId, String event, String body, Instant now);

  /** Those to be told now, oldest first; none of a webhook that was removed. */
  @Query(
      """
      select d.* from webhook_delivery d join webhook w on w.id = d.webhook_id
      where d.delivered_at is null and d.given_up_at is null and d.due_at <= :now
        and w.removed_at is null
      order by d.due_at, d.created_at, d.id limit :atMost
      """)
  List<DeliveryRow> due(Instant now, int atMost);

  @Query("select * from webhook_delivery where id = :id")
  Optional<DeliveryRow> one(UUID id);

  @Query(
      """
      select * from webhook_delivery where webhook_id = :webhookId
      order by created_at desc, id limit :atMost
      """)
  List<DeliveryRow> of(long webhookId, int atMost);

  @Query(
      """
      update webhook_delivery
      set delivered_at = :now, attempts = attempts + 1, status = :status, error = null
      where id = :id
      """)
  void delivered(UUID id, int status, Instant now);

  @Query(
      """
      update webhook_delivery
      set attempts = attempts + 1, status = :status, error = :error, due_at = :dueAt where id = :id
      """)
  void postponed(UUID id, @Nullable Integer status, String error, Instant dueAt);

  @Query(
      """
      update webhook_delivery
      set attempts = attempts + 1, status = :status, error = :error, given_up_at = :now where id = :id
      """)
  void givenUp(UUID id, @Nullable Integer status, String error, Instant now);

  @Query(
      """
      update webhook_delivery set given_up_at = null, attempts = 0, due_at = :now
      where id = :id and given_up_at is not null
      """)
  long again(UUID id, Instant now);

  @Query("delete from webhook_delivery where created_at < :before")
  long forget(Instant before);
}
