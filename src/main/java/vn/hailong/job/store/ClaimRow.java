package vn.hailong.job.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job just taken.
 *
 * @param fence tells this holder from earlier and later ones
 * @param lostNode the node that held it until too long ago, with the start of its run
 */
public record ClaimRow(
    long fence,
    Instant dueAt,
    int failures,
    Instant startedAt,
    @Nullable String requestedBy,
    @Nullable String lostNode,
    @Nullable Instant lostStart) {}
