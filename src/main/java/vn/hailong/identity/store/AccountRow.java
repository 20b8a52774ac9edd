package vn.hailong.identity.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code account}.
 *
 * @param passwordHash null for somebody invited, or known by the province's sign-in only
 */
@MappedEntity("account")
public record AccountRow(
    @Id @GeneratedValue @Nullable Long id,
    String login,
    String displayName,
    @Nullable String passwordHash,
    String language,
    @Nullable String email,
    Instant createdAt,
    @Nullable Instant disabledAt) {}
