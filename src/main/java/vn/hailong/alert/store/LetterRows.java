package vn.hailong.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Letters until they are sent, and for a while after. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LetterRows extends GenericRepository<LetterStub, UUID> {

  @Query(
      """
      insert into letter (id, recipient, language, subject, body, created_at, due_at)
      values (:id, :recipient, :language, :subject, :body, :now, :now)
      """)
  void add(UUID id, String recipient, String language, String subject, String body, Instant now);

  /** Those to be sent now, oldest first. */
  @Query(
      """
      select * from letter where sent_at is null and given_up_at is null and due_at <= :now
      order by due_at, id limit :atMost
      """)
  List<LetterRow> due(Instant now, int atMost);

  /** What has arrived is nobody's business any more: its text goes. */
  @Query(
      """
      update letter set sent_at = :now, attempts = attempts + 1, error = null, body = ''
      where id = :id
      """)
  void sent(UUID id, Instant now);

  @Query(
      "update letter set attempts = attempts + 1, error = :error, due_at = :dueAt where id = :id")
  void postponed(UUID id, String error, Instant dueAt);

  @Query(
      """
      update letter set attempts = attempts + 1, error = :error, given_up_at = :now where id = :id
      """)
  void givenUp(UUID id, String error, Instant now);

  /** Letters that came to nothing go out again; how many. */
  @Query(
      """
      update letter set given_up_at = null, attempts = 0, due_at = :now, created_at = :now
      where id = :id and given_up_at is not null
      """)
  long again(UUID id, Instant now);

  /**
   * Newest first.
   *
   * @param state {@code waiting}, {@code given_up}, {@code sent} or {@code all}
   */
  @Query(
      """
      select id, recipient, language, subject, '' as body, created_at, due_at, attempts, error, sent_at,
             given_up_at
      from letter
      where (:state = 'all') or (:state = 'sent' and sent_at is not null)
         or (:state = 'given_up' and given_up_at is not null)
         or (:state = 'waiting' and sent_at is null and given_up_at is null)
      order by created_at desc, id limit :atMost
      """)
  List<LetterRow> list(String state, int atMost);

  @Query("delete from letter where created_at < :before")
  long forget(Instant before);
}
