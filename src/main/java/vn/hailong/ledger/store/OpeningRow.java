package vn.hailong.ledger.store;

import org.jspecify.annotations.Nullable;
import vn.hailong.response.StoredResponse;

/**
 * A stored response and what opens its commitment.
 *
 * @param head the head that added it; 0 when the ledger does not know it
 * @param nonce null when the ledger does not know it
 */
public record OpeningRow(
    StoredResponse response,
    long roundId,
    long head,
    byte @Nullable [] nonce,
    byte @Nullable [] commentDigest) {}
