package vn.hailong.alert.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** How people want to be told. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChoiceRows extends GenericRepository<NoticeStub, Long> {

  @Query("select account_id, event, by_mail from notice_choice where account_id in (:accounts)")
  List<ChoiceRow> of(Collection<Long> accounts);

  @Query(
      """
      insert into notice_choice (account_id, event, by_mail) values (:accountId, :event, :byMail)
      on conflict (account_id, event) do update set by_mail = excluded.by_mail
      """)
  void choose(long accountId, String event, boolean byMail);

  @Query("select account_id, address from notice_address where account_id in (:accounts)")
  List<AddressRow> addresses(Collection<Long> accounts);

  @Query(
      """
      insert into notice_address (account_id, address) values (:accountId, :address)
      on conflict (account_id) do update set address = excluded.address
      """)
  void changeAddress(long accountId, String address);

  @Query("delete from notice_address where account_id = :accountId")
  void forgetAddress(long accountId);
}
