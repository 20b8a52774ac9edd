package vn.hailong.template.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code template}. */
@MappedEntity("template")
public record TemplateRow(
    @Id @GeneratedValue @Nullable Long id,
    String kind,
    String code,
    String version,
    @Nullable String respondents,
    String source,
    String contentHash,
    Instant publishedAt) {}
