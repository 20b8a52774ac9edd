package vn.hailong.identity.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts that may sign in, by their roles. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ColleagueRows extends GenericRepository<AccountRow, Long> {

  @Query(
      """
      with recursive up (id, parent_id, depth) as (
        select id, parent_id, 0 from agency where id = :agency
        union all
        select a.id, a.parent_id, u.depth + 1 from agency a join up u on u.parent_id = a.id),
      holders (account_id, depth) as (
        select g.account_id, min(u.depth)
        from up u join role_grant g on g.agency_id = u.id
          join account p on p.id = g.account_id and p.disabled_at is null
        where g.role in (:roles) group by g.account_id)
      select p.id, p.login, p.display_name, p.language, p.email
      from holders h join account p on p.id = h.account_id
      where h.depth = (select min(depth) from holders)
      order by p.id
      """)
  List<ColleagueRow> closest(Collection<String> roles, long agency);

  @Query(
      """
      select distinct p.id, p.login, p.display_name, p.language, p.email
      from role_grant g join agency a on a.id = g.agency_id and a.parent_id is null
        join account p on p.id = g.account_id and p.disabled_at is null
      where g.role in (:roles) order by p.id
      """)
  List<ColleagueRow> atTheTop(Collection<String> roles);

  @Query(
      """
      select id, login, display_name, language, email from account where id = :id and disabled_at is null
      """)
  Optional<ColleagueRow> one(long id);
}
