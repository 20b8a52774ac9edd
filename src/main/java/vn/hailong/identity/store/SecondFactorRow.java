package vn.hailong.identity.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A row of {@code second_factor}.
 *
 * @param secret encrypted
 * @param lastStep of the last code that was accepted
 */
@MappedEntity("second_factor")
public record SecondFactorRow(
    @Id long accountId, byte[] secret, Instant confirmedAt, long lastStep) {}
