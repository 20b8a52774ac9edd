package vn.hailong.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code letter}. */
@Introspected
public record LetterRow(
    UUID id,
    String recipient,
    String language,
    String subject,
    String body,
    Instant createdAt,
    Instant dueAt,
    int attempts,
    @Nullable String error,
    @Nullable Instant sentAt,
    @Nullable Instant givenUpAt) {}
