package vn.hailong.audit.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Names the table to the repository; what is read comes as {@link AuditRow}. */
@MappedEntity("audit_entry")
public record AuditStub(@Id long position) {}
