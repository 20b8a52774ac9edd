package vn.hailong.office.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tree of agencies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AgencyRows extends GenericRepository<AgencyRow, Long> {

  AgencyRow save(AgencyRow row);

  @Query("update agency set name_vi = :nameVi, name_en = :nameEn where id = :id")
  void rename(long id, String nameVi, String nameEn);

  @Query(
      """
      select a.id, a.parent_id, a.kind, a.code, a.name_vi, a.name_en, g.code as ranking_group,
             a.demonstration
      from agency a left join ranking_group g on g.id = a.ranking_group_id
      where a.id = :id
      """)
  Optional<AgencyView> view(long id);

  /** The given ones, parents before children, siblings by name. */
  @Query(
      """
      with recursive tree (id, path) as (
        select id, array[name_vi || ' ' || id] from agency where parent_id is null
        union all
        select a.id, t.path || (a.name_vi || ' ' || a.id)
        from agency a join tree t on t.id = a.parent_id)
      select a.id, a.parent_id, a.kind, a.code, a.name_vi, a.name_en, g.code as ranking_group,
             a.demonstration
      from tree t join agency a on a.id = t.id left join ranking_group g on g.id = a.ranking_group_id
      where a.id in (:ids)
      order by t.path collate vietnamese
      """)
  List<AgencyView> views(Collection<Long> ids);

  @Query(
      """
      with recursive tree (id) as (
        select id from agency where id in (:roots)
        union
        select a.id from agency a join tree t on t.id = a.parent_id)
      select id from tree
      """)
  List<Long> withDescendants(Collection<Long> roots);

  @Query(
      """
      select a.id, a.parent_id, a.kind, a.code, a.name_vi, a.name_en, g.code as ranking_group,
             a.demonstration
      from agency a left join ranking_group g on g.id = a.ranking_group_id
      where a.parent_id is null order by a.name_vi collate vietnamese, a.id
      """)
  List<AgencyView> roots();

  /** From the root down to the agency. */
  @Query(
      """
      with recursive up (id, parent_id, depth) as (
        select id, parent_id, 0 from agency where id = :id
        union all
        select a.id, a.parent_id, u.depth + 1 from agency a join up u on u.parent_id = a.id)
      select a.id, a.parent_id, a.kind, a.code, a.name_vi, a.name_en, g.code as ranking_group,
             a.demonstration
      from up u join agency a on a.id = u.id left join ranking_group g on g.id = a.ranking_group_id
      order by u.depth desc
      """)
  List<AgencyView> path(long id);

  @Query("select id from agency")
  List<Long> ids();
}
