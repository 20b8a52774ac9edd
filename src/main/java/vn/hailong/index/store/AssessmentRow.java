package vn.hailong.index.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code assessment}. */
@MappedEntity("assessment")
public record AssessmentRow(@Id long id, long agencyId, int year, long templateId) {}
