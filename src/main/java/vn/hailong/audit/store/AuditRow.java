package vn.hailong.audit.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code audit_entry}.
 *
 * @param before JSON object, as is {@code after}
 */
@Introspected
public record AuditRow(
    long position,
    Instant at,
    @Nullable Long accountId,
    String actor,
    String action,
    @Nullable Long agencyId,
    String subject,
    String before,
    String after,
    byte[] previousHash,
    byte[] hash) {}
