package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountRows extends GenericRepository<AccountRow, Long> {

  AccountRow save(AccountRow row);

  Optional<AccountRow> findById(long id);

  Optional<AccountRow> findByLogin(String login);

  /** Those with a role in one of the agencies, by name. */
  @Query(
      """
      select a.* from account a
      where exists (select 1 from role_grant g where g.account_id = a.id and g.agency_id in (:agencies))
      order by a.display_name collate vietnamese, a.id
      """)
  List<AccountRow> withRoleIn(Collection<Long> agencies);

  @Query("update account set disabled_at = :disabledAt where id = :id")
  void updateDisabledAt(long id, @Nullable Instant disabledAt);

  @Query("update account set password_hash = :passwordHash where id = :id")
  void updatePasswordHash(long id, String passwordHash);

  @Query("update account set email = :email where id = :id")
  void updateEmail(long id, @Nullable String email);

  @Query(
      """
      select a.* from account a join role_grant g on g.account_id = a.id
        join agency root on root.id = g.agency_id and root.parent_id is null
      where g.role = 'administrator' and a.disabled_at is null order by a.id
      """)
  List<AccountRow> rootAdministrators();

  @Query("update account set display_name = :displayName, language = :language where id = :id")
  void updateSelf(long id, String displayName, String language);
}
