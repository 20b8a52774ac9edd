package vn.hailong.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Populations of rounds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PopulationRows extends GenericRepository<RoundRow, Long> {

  @Query(
      "select service_field, dossiers from population where round_id = :roundId"
          + " order by service_field")
  List<PopulationRow> of(long roundId);

  @Query("delete from population where round_id = :roundId")
  void forget(long roundId);

  @Query(
      """
      insert into population (round_id, service_field, dossiers)
      values (:roundId, :serviceField, :dossiers)
      """)
  void add(long roundId, String serviceField, long dossiers);
}
