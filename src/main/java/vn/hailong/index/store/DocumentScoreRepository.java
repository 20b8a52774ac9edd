package vn.hailong.index.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements on {@code document_score}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DocumentScoreRepository extends GenericRepository<DocumentScoreRow, String> {

  @Query("select * from document_score where assessment_id = :assessment")
  List<DocumentScoreRow> ofAssessment(long assessment);

  @Query("select * from document_score where assessment_id = :assessment and code = :code")
  Optional<DocumentScoreRow> find(long assessment, String code);

  /**
   * Inserts version 1 or, over version {@code version}, the next one. The bounds of the scores are
   * those of the published component, whatever the caller believes.
   *
   * @return rows stored: 0 when somebody else stored another version
   */
  @Query(
      """
      insert into document_score as stored
        (assessment_id, template_id, code, method, max, not_applicable, value, required,
         self_score, verified_score, final_score, evidence_count, note, version)
      select a.id, c.template_id, c.code, c.method, c.max, :notApplicable, :value, :required,
             :selfScore, :verifiedScore, :finalScore, :evidenceCount, :note, 1
      from assessment a join criteria_component c on c.template_id = a.template_id
      where a.id = :assessment and c.code = :code
      on conflict (assessment_id, code) do update
        set not_applicable = excluded.not_applicable, value = excluded.value,
            required = excluded.required, self_score = excluded.self_score,
            verified_score = excluded.verified_score, final_score = excluded.final_score,
            evidence_count = excluded.evidence_count, note = excluded.note,
            version = stored.version + 1
        where stored.version = :version
      """)
  long store(
      long assessment,
      String code,
      boolean notApplicable,
      @Nullable BigDecimal value,
      @Nullable BigDecimal required,
      @Nullable BigDecimal selfScore,
      @Nullable BigDecimal verifiedScore,
      @Nullable BigDecimal finalScore,
      int evidenceCount,
      @Nullable String note,
      int version);
}
