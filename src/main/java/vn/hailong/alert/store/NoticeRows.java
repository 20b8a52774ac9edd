package vn.hailong.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices and their readers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface NoticeRows extends GenericRepository<NoticeStub, Long> {

  /** How many were new; none when the key was used. */
  @Query(
      """
      insert into notice (event, agency_id, text_vi, text_en, link, created_at, once)
      values (:event, :agencyId, :textVi, :textEn, :link, :createdAt, :once)
      on conflict (once) do nothing
      """)
  long add(
      String event,
      @Nullable Long agencyId,
      String textVi,
      String textEn,
      String link,
      Instant createdAt,
      String once);

  @Query("select id from notice where once = :once")
  long id(String once);

  @Query("select exists (select 1 from notice where once = :once)")
  boolean posted(String once);

  @Query("insert into notice_reader (account_id, notice_id) values (:accountId, :noticeId)")
  void addReader(long accountId, long noticeId);

  @Query("select count(*) from notice_reader where account_id = :accountId and read_at is null")
  long unread(long accountId);

  @Query(
      """
      select n.id, n.event, n.text_vi, n.text_en, n.link, n.created_at, r.read_at is not null as is_read
      from notice_reader r join notice n on n.id = r.notice_id
      where r.account_id = :accountId and n.id < :below and (r.read_at is null or not :unreadOnly)
      order by n.id desc limit :atMost
      """)
  List<NoticeRow> of(long accountId, boolean unreadOnly, long below, int atMost);

  @Query(
      """
      select n.link from notice n join notice_reader r on r.notice_id = n.id
      where r.account_id = :accountId and n.id = :id
      """)
  Optional<String> link(long accountId, long id);

  @Query(
      """
      update notice_reader set read_at = :now
      where account_id = :accountId and notice_id = :noticeId and read_at is null
      """)
  void read(long accountId, long noticeId, Instant now);

  @Query(
      "update notice_reader set read_at = :now where account_id = :accountId and read_at is null")
  void readAll(long accountId, Instant now);

  @Query("delete from notice where created_at < :before")
  long forget(Instant before);
}
