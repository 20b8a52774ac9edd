package vn.hailong.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Survey rounds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RoundRows extends GenericRepository<RoundRow, Long> {

  RoundRow save(RoundRow row);

  Optional<RoundRow> findById(long id);

  @Query("select * from survey_round where agency_id = :agencyId order by opens_at desc, id desc")
  List<RoundRow> ofAgency(long agencyId);

  @Query(
      """
      select * from survey_round where opens_at < :to and closes_at > :from order by agency_id, id
      """)
  List<RoundRow> around(Instant from, Instant to);

  /** The open one, else the next to open, else the last closed. */
  @Query(
      """
      select * from survey_round where agency_id = :agencyId and respondents = :respondents
      order by case when closes_at <= :now then 2 when opens_at > :now then 1 else 0 end,
               case when opens_at > :now then opens_at end, closes_at desc
      limit 1
      """)
  Optional<RoundRow> current(long agencyId, String respondents, Instant now);

  /** Changes a round that nobody has changed since; how many rows were changed. */
  @Query(
      """
      update survey_round
      set template_id = :templateId, respondents = :respondents, title_vi = :titleVi,
          title_en = :titleEn, opens_at = :opensAt, closes_at = :closesAt,
          include_partial = :includePartial, version = version + 1
      where id = :id and version = :version
      """)
  long change(
      long id,
      int version,
      long templateId,
      String respondents,
      String titleVi,
      String titleEn,
      Instant opensAt,
      Instant closesAt,
      boolean includePartial);

  /** Closes a round that is open; how many rows were changed. */
  @Query(
      """
      update survey_round set closes_at = :now, version = version + 1
      where id = :id and opens_at < :now and closes_at > :now
      """)
  long close(long id, Instant now);
}
