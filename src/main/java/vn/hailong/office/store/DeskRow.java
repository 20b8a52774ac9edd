package vn.hailong.office.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code desk}. */
@MappedEntity("desk")
public record DeskRow(
    @Id @GeneratedValue @Nullable Long id,
    long agencyId,
    @Nullable Long unitId,
    String nameVi,
    String nameEn,
    boolean active) {}
