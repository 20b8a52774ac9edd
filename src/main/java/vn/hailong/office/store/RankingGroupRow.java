package vn.hailong.office.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code ranking_group}. */
@MappedEntity("ranking_group")
public record RankingGroupRow(
    @Id @GeneratedValue @Nullable Long id, String code, String nameVi, String nameEn) {}
