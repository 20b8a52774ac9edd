package vn.hailong.job.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code job_run}.
 *
 * @param arguments one a line
 */
@Introspected
public record RunRow(
    String job,
    Instant startedAt,
    Instant endedAt,
    String outcome,
    @Nullable String report,
    String arguments,
    @Nullable String error,
    String node,
    @Nullable String requestedBy) {}
