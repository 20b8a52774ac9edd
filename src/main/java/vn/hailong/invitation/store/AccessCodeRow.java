package vn.hailong.invitation.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code access_code}. */
@MappedEntity("access_code")
public record AccessCodeRow(
    @Id String code,
    @Nullable Long deskId,
    @Nullable Long roundId,
    Instant createdAt,
    @Nullable Instant revokedAt) {}
