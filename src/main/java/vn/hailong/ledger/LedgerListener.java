package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Time;
import vn.hailong.common.id.RoundId;
import vn.hailong.ledger.store.PendingRow;
import vn.hailong.ledger.store.PendingRows;
import vn.hailong.ledger.verify.Commitments;
import vn.hailong.response.AcceptanceListener;
import vn.hailong.response.ReceiptSecrets;
import vn.hailong.response.StoredResponse;

/** Puts the leaves of new responses into their own transaction: none without the other. */
@Singleton
class LedgerListener implements AcceptanceListener {

  private final CanonicalAnswers canonical;
  private final ReceiptSecrets receipts;
  private final PendingRows pending;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  LedgerListener(
      CanonicalAnswers canonical, ReceiptSecrets receipts, PendingRows pending, Clock clock) {
    this.canonical = canonical;
    this.receipts = receipts;
    this.pending = pending;
    this.clock = clock;
  }

  @Override
  public void accepted(RoundId round, List<StoredResponse> responses) {
    CanonicalAnswers.OfRound writer = canonical.of(round);
    LocalDate day = LocalDate.ofInstant(clock.instant(), Time.ZONE);
    pending.add(responses.stream().map(response -> leaves(writer, response, day)).toList());
  }

  private PendingRow leaves(
      CanonicalAnswers.OfRound writer, StoredResponse response, LocalDate day) {
    byte[] nonce = new byte[Commitments.NONCE_LENGTH];
    random.nextBytes(nonce);
    @Nullable String comment = response.comment();
    byte @Nullable [] digest = comment == null ? null : Commitments.commentDigest(nonce, comment);
    return new PendingRow(
        response.responseId(),
        day,
        nonce,
        digest,
        Commitments.receiptLeaf(receipts.of(response.responseId())),
        Commitments.leaf(nonce, writer.text(response, digest)));
  }
}
