package vn.hailong.audit.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chain. Entries are only ever added, at its end. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuditRows extends GenericRepository<AuditStub, Long> {

  /** One writer at a time until the end of its transaction: the chain never forks. */
  @Query("select 1 from (select pg_advisory_xact_lock(hashtext('audit_entry'))) as held")
  int lock();

  @Query("select position, hash from audit_entry order by position desc limit 1")
  Optional<AuditHead> head();

  @Query(
      """
      insert into audit_entry (position, at, account_id, actor, action, agency_id, subject, before,
                               after, words, previous_hash, hash)
      values (:position, :at, :accountId, :actor, :action, :agencyId, :subject,
              cast(:before as jsonb), cast(:after as jsonb), :words, :previousHash, :hash)
      """)
  void add(
      long position,
      Instant at,
      @Nullable Long accountId,
      String actor,
      String action,
      @Nullable Long agencyId,
      String subject,
      String before,
      String after,
      String words,
      byte[] previousHash,
      byte[] hash);

  /** In the order of the chain. */
  @Query(
      """
      select position, at, account_id, actor, action, agency_id, subject, cast(before as text) as before,
             cast(after as text) as after, previous_hash, hash
      from audit_entry where position > :above order by position limit :atMost
      """)
  List<AuditRow> above(long above, int atMost);

  /**
   * Newest first.
   *
   * @param person pattern for {@code like}, matched against the first line of the words
   * @param text pattern for {@code like}
   */
  @Query(
      """
      select position, at, account_id, actor, action, agency_id, subject, cast(before as text) as before,
             cast(after as text) as after, previous_hash, hash
      from audit_entry
      where position < :below and at >= :from and at < :to
        and (agency_id in (:agencies) or (agency_id is null and :general))
        and (:action = '' or action = :action)
        and (:person = '%' or (words like :person and split_part(words, chr(10), 1) like :person))
        and (:text = '%' or words like :text)
      order by position desc limit :atMost
      """)
  List<AuditRow> search(
      Collection<Long> agencies,
      boolean general,
      Instant from,
      Instant to,
      String person,
      String action,
      String text,
      long below,
      int atMost);

  /** Steps from one action to the next in the index instead of reading all entries. */
  @Query(
      """
      with recursive known (action) as (
        (select action from audit_entry order by action limit 1)
        union all
        select (select min(e.action) from audit_entry e where e.action > k.action)
        from known k where k.action is not null)
      select action from known where action is not null
      """)
  List<String> actions();
}
