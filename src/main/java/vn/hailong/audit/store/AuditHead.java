package vn.hailong.audit.store;

import io.micronaut.core.annotation.Introspected;

/** The last entry's place and hash. */
@Introspected
public record AuditHead(long position, byte[] hash) {}
