package vn.hailong.office.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Units of agencies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface UnitRows extends GenericRepository<UnitRow, Long> {

  UnitRow save(UnitRow row);

  @Query("select * from unit where agency_id = :agencyId order by name_vi collate vietnamese")
  List<UnitRow> ofAgency(long agencyId);
}
