package vn.hailong.identity.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code role_grant}.
 *
 * @param mapped whether it comes from the province's sign-in
 */
@MappedEntity("role_grant")
public record RoleGrantRow(
    @Id @GeneratedValue @Nullable Long id,
    long accountId,
    String role,
    long agencyId,
    @Nullable Long unitId,
    boolean mapped) {}
