package vn.hailong.job.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as it stands. */
@Introspected
public record JobRow(String name, Instant dueAt, int failures, @Nullable Instant runningSince) {}
