package vn.hailong.identity.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_session}. */
@MappedEntity("staff_session")
public record StaffSessionRow(
    @Id @GeneratedValue @Nullable Long id,
    long accountId,
    byte[] handleHash,
    String way,
    String browser,
    Instant createdAt,
    Instant seenAt) {}
