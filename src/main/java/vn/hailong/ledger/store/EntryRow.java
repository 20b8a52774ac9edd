package vn.hailong.ledger.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ledger_entry}.
 *
 * @param body canonical JSON: the bytes the tree of entries commits to
 */
public record EntryRow(
    long number, String kind, long agencyId, @Nullable Long roundId, Instant at, String body) {}
