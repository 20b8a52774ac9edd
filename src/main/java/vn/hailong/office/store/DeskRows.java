package vn.hailong.office.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Desks and the fields they serve. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DeskRows extends GenericRepository<DeskRow, Long> {

  DeskRow save(DeskRow row);

  DeskRow update(DeskRow row);

  Optional<DeskRow> findById(long id);

  @Query("select * from desk where agency_id = :agencyId order by name_vi collate vietnamese")
  List<DeskRow> ofAgency(long agencyId);

  @Query(
      """
      select f.desk_id, f.service_field from desk_service_field f join desk d on d.id = f.desk_id
      where d.agency_id = :agencyId order by f.desk_id, f.position
      """)
  List<DeskServes> fieldsOfAgency(long agencyId);

  @Query(
      """
      select desk_id, service_field from desk_service_field where desk_id = :deskId
      order by position
      """)
  List<DeskServes> fieldsOf(long deskId);

  @Query("delete from desk_service_field where desk_id = :deskId")
  void forgetFields(long deskId);

  @Query(
      """
      insert into desk_service_field (desk_id, service_field, position)
      values (:deskId, :serviceField, :position)
      """)
  void addField(long deskId, String serviceField, int position);
}
