package vn.hailong.identity.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}. */
@MappedEntity("account")
public record AccountRow(
    @Id @GeneratedValue @Nullable Long id,
    String login,
    String displayName,
    String passwordHash,
    String language,
    Instant createdAt,
    @Nullable Instant disabledAt) {}
