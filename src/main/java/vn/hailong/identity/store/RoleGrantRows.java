package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles of accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RoleGrantRows extends GenericRepository<RoleGrantRow, Long> {

  @Query("select * from role_grant where account_id in (:accounts) order by account_id, id")
  List<RoleGrantRow> ofAccounts(Collection<Long> accounts);

  @Query(
      """
      insert into role_grant (account_id, role, agency_id, unit_id)
      values (:accountId, :role, :agencyId, :unitId)
      on conflict on constraint role_grant_once do nothing
      """)
  void add(long accountId, String role, long agencyId, @Nullable Long unitId);

  @Query(
      """
      delete from role_grant
      where account_id = :accountId and role = :role and agency_id = :agencyId
        and unit_id is not distinct from cast(:unitId as bigint)
      """)
  void remove(long accountId, String role, long agencyId, @Nullable Long unitId);

  /** A role by a rule of the province's sign-in; one that was given here stays as it is. */
  @Query(
      """
      insert into role_grant (account_id, role, agency_id, mapped)
      values (:accountId, :role, :agencyId, true)
      on conflict on constraint role_grant_once do nothing
      """)
  void addMapped(long accountId, String role, long agencyId);

  @Query("delete from role_grant where id = :id and mapped")
  void removeMapped(long id);
}
