package vn.hailong.round.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code survey_round}. */
@MappedEntity("survey_round")
public record RoundRow(
    @Id @GeneratedValue @Nullable Long id,
    long agencyId,
    long templateId,
    String respondents,
    String titleVi,
    String titleEn,
    Instant opensAt,
    Instant closesAt,
    boolean includePartial,
    int version) {}
