package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Time;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.ledger.store.DeliveryRows;
import vn.hailong.ledger.store.HeadRows;
import vn.hailong.ledger.store.PendingRows;
import vn.hailong.ledger.verify.PublicKeys;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;

/** Reads the ledger from the database. */
@Singleton
class StoredLedger implements Ledger {

  private final HeadRows heads;
  private final PendingRows pending;
  private final DeliveryRows deliveries;
  private final StoredTrees trees;
  private final SigningKey key;
  private final Sealing sealing;
  private final Access access;
  private final Clock clock;

  StoredLedger(
      HeadRows heads,
      PendingRows pending,
      DeliveryRows deliveries,
      StoredTrees trees,
      SigningKey key,
      Sealing sealing,
      Access access,
      Clock clock) {
    this.heads = heads;
    this.pending = pending;
    this.deliveries = deliveries;
    this.trees = trees;
    this.key = key;
    this.sealing = sealing;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public List<SignedHead> latest(int atMost) {
    return heads.latest(atMost);
  }

  @Override
  public Optional<SignedHead> head(long number) {
    return heads.find(number);
  }

  @Override
  public List<PublicKey> keys() {
    return heads.keys().stream().map(PublicKeys::of).toList();
  }

  @Override
  public Consistency consistency(long from, long to) {
    SignedHead before = heads.find(from).orElseThrow(StoredLedger::unknown);
    SignedHead after = heads.find(to).orElseThrow(StoredLedger::unknown);
    if (from > to) {
      throw unknown();
    }
    long size = before.head().size();
    long grown = after.head().size();
    return new Consistency(
        before,
        after,
        trees.tree(Tree.RECEIPTS).consistency(size, grown),
        trees.tree(Tree.COMMITMENTS).consistency(size, grown));
  }

  private static ProblemException unknown() {
    return new ProblemException(404, "not_found");
  }

  @Override
  public Standing standing() {
    if (!access.allowsAnywhere(Permission.VIEW_RESULTS)) {
      access.requireAnywhere(Permission.OPERATE);
    }
    PendingRows.Waiting waiting =
        pending.waiting(LocalDate.ofInstant(clock.instant(), Time.ZONE).plusDays(1));
    return new Standing(
        waiting.count(),
        waiting.first(),
        key.id().orElse(null),
        deliveries.states().stream()
            .map(state ->
                new WitnessState(
                    state.witness(), state.head(), state.deliveredAt(), state.failure()))
            .toList());
  }

  @Override
  public SignedHead seal() {
    access.requireAnywhere(Permission.OPERATE);
    SignedHead head = sealing.now().orElseThrow(() -> new ProblemException(409, "nothing_to_seal"));
    pending.forget();
    return head;
  }
}
