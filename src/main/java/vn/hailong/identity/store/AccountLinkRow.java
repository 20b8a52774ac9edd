package vn.hailong.identity.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code account_link}. */
@MappedEntity("account_link")
public record AccountLinkRow(
    @Id @GeneratedValue @Nullable Long id,
    long accountId,
    byte[] tokenHash,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant usedAt) {}
