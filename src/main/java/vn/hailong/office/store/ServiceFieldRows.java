package vn.hailong.office.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The fields of administrative procedures. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ServiceFieldRows extends GenericRepository<ServiceFieldRow, String> {

  @Query("select * from service_field order by position, code")
  List<ServiceFieldRow> all();

  /** A field is never taken away: answers refer to it. */
  @Query(
      """
      insert into service_field (code, position, name_vi, name_en)
      values (:code, :position, :nameVi, :nameEn)
      on conflict (code) do update
        set position = excluded.position, name_vi = excluded.name_vi, name_en = excluded.name_en
        where (service_field.position, service_field.name_vi, service_field.name_en)
          is distinct from (excluded.position, excluded.name_vi, excluded.name_en)
      """)
  void store(String code, int position, String nameVi, String nameEn);
}
