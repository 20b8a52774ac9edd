package vn.hailong.office.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code service_field}. */
@MappedEntity("service_field")
public record ServiceFieldRow(@Id String code, int position, String nameVi, String nameEn) {}
