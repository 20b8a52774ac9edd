package vn.hailong.identity.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code service_token}. */
@MappedEntity("service_token")
public record ServiceTokenRow(
    @Id @GeneratedValue @Nullable Long id,
    String name,
    byte[] tokenHash,
    long agencyId,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    String[] scope,
    @Nullable LocalDate lastUsedOn) {}
