package vn.hailong.response.store;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code response}.
 *
 * @param context a JSON object: question code to list of values
 * @param contentHash SHA-256 of what was sent
 */
public record ResponseRow(
    UUID responseId,
    long roundId,
    long agencyId,
    @Nullable Long deskId,
    String serviceField,
    String channel,
    String language,
    String form,
    OffsetDateTime hour,
    @Nullable Integer durationSeconds,
    boolean partial,
    byte[] answers,
    String context,
    @Nullable String comment,
    byte[] contentHash) {}
