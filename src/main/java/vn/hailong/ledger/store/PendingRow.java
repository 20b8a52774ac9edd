package vn.hailong.ledger.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code ledger_pending}: leaves that no head covers yet. */
public record PendingRow(
    UUID responseId,
    LocalDate day,
    byte[] nonce,
    byte @Nullable [] commentDigest,
    byte[] receiptLeaf,
    byte[] commitmentLeaf) {}
