package vn.hailong.office.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code unit}. */
@MappedEntity("unit")
public record UnitRow(
    @Id @GeneratedValue @Nullable Long id, long agencyId, String nameVi, String nameEn) {}
