package vn.hailong.index.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Statements on {@code assessment} and {@code assessment_round}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AssessmentRepository extends GenericRepository<AssessmentRow, Long> {

  Optional<AssessmentRow> findById(long id);

  @Query("select * from assessment where agency_id = :agency order by year desc, id desc")
  List<AssessmentRow> ofAgency(long agency);

  @Query(
      """
      insert into assessment (agency_id, year, template_id) values (:agency, :year, :template)
      returning *
      """)
  AssessmentRow create(long agency, int year, long template);

  @Query(
      "select round_id from assessment_round where assessment_id = :assessment order by round_id")
  List<Long> rounds(long assessment);

  @Query(
      """
      select a.* from assessment a join assessment_round r on r.assessment_id = a.id
      where r.round_id = :round order by a.year desc, a.id desc limit 1
      """)
  Optional<AssessmentRow> newestOfRound(long round);

  @Query(value = "delete from assessment_round where assessment_id = :assessment")
  void unbind(long assessment);

  @Query(
      """
      insert into assessment_round (assessment_id, agency_id, round_id)
      values (:assessment, :agency, :round)
      """)
  void bind(long assessment, long agency, long round);
}
