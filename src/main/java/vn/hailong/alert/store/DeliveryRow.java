package vn.hailong.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code webhook_delivery}. */
@Introspected
public record DeliveryRow(
    UUID id,
    long webhookId,
    String event,
    String body,
    Instant createdAt,
    Instant dueAt,
    int attempts,
    @Nullable Integer status,
    @Nullable String error,
    @Nullable Instant deliveredAt,
    @Nullable Instant givenUpAt) {}
