package vn.hailong.office.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Groups of agencies that are ranked among themselves. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RankingGroupRows extends GenericRepository<RankingGroupRow, Long> {

  /** How many were new: one or none. */
  @Query(
      """
      insert into ranking_group (code, name_vi, name_en) values (:code, :nameVi, :nameEn)
      on conflict (code) do nothing
      """)
  long ensure(String code, String nameVi, String nameEn);

  Optional<RankingGroupRow> findByCode(String code);

  @Query("select * from ranking_group order by name_vi collate vietnamese")
  List<RankingGroupRow> all();
}
