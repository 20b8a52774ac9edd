package vn.hailong.template.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published templates. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TemplateRows extends GenericRepository<TemplateRow, Long> {

  Optional<TemplateRow> findById(long id);

  Optional<TemplateRow> findByKindAndCodeAndVersion(String kind, String code, String version);

  @Query("select id from template where kind = :kind order by published_at desc, id desc")
  List<Long> newestFirst(String kind);

  /** Adds a version unless it exists; how many rows were added. */
  @Query(
      """
      insert into template (kind, code, version, respondents, source, content_hash, published_at)
      values (:kind, :code, :version, :respondents, :source, :contentHash, :publishedAt)
      on conflict on constraint template_version_once do nothing
      """)
  long add(
      String kind,
      String code,
      String version,
      @Nullable String respondents,
      String source,
      String contentHash,
      Instant publishedAt);

  @Query(
      """
      insert into criteria_component (template_id, code, method, max)
      values (:templateId, :code, :method, :max)
      """)
  void addComponent(long templateId, String code, String method, BigDecimal max);
}
