package vn.hailong.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A live webhook.
 *
 * @param events separated by commas
 */
@Introspected
public record WebhookRow(
    long id,
    long agencyId,
    String name,
    String url,
    String events,
    byte[] secret,
    Instant createdAt) {}
