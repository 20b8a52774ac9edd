package vn.hailong.identity.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code external_identity}. */
@MappedEntity("external_identity")
public record ExternalIdentityRow(
    @Id String subject, String issuer, long accountId, Instant linkedAt) {}
