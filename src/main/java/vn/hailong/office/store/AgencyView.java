package vn.hailong.office.store;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** An agency with the code of its ranking group. */
@Introspected
public record AgencyView(
    long id,
    @Nullable Long parentId,
    String kind,
    String code,
    String nameVi,
    String nameEn,
    @Nullable String rankingGroup,
    boolean demonstration) {}
