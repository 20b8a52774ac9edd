package vn.hailong.office.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code agency}. */
@MappedEntity("agency")
public record AgencyRow(
    @Id @GeneratedValue @Nullable Long id,
    @Nullable Long parentId,
    String kind,
    String code,
    String nameVi,
    String nameEn,
    @Nullable Long rankingGroupId,
    boolean demonstration) {}
