package vn.hailong.index.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a row of {@code document_score} says; its assessment is known to whoever asked. */
@MappedEntity("document_score")
public record DocumentScoreRow(
    @Id String code,
    boolean notApplicable,
    @Nullable BigDecimal value,
    @Nullable BigDecimal required,
    @Nullable BigDecimal selfScore,
    @Nullable BigDecimal verifiedScore,
    @Nullable BigDecimal finalScore,
    int evidenceCount,
    @Nullable String note,
    int version) {}
