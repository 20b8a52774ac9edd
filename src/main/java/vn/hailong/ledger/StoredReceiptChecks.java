package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.store.HeadRows;
import vn.hailong.ledger.store.LeafRows;
import vn.hailong.ledger.store.PendingRows;
import vn.hailong.ledger.verify.Commitments;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;
import vn.hailong.response.ReceiptSecrets;

/** Finds a receipt's leaf by its hash. */
@Singleton
class StoredReceiptChecks implements ReceiptChecks {

  private static final ReceiptCheck UNKNOWN = new ReceiptCheck(State.UNKNOWN, null, null, null);

  private final ReceiptSecrets secrets;
  private final LeafRows leaves;
  private final HeadRows heads;
  private final PendingRows pending;
  private final StoredTrees trees;

  StoredReceiptChecks(
      ReceiptSecrets secrets,
      LeafRows leaves,
      HeadRows heads,
      PendingRows pending,
      StoredTrees trees) {
    this.secrets = secrets;
    this.leaves = leaves;
    this.heads = heads;
    this.pending = pending;
    this.trees = trees;
  }

  @Override
  public ReceiptCheck check(String code, @Nullable String secret) {
    Optional<byte[]> known = secrets.ofCode(code);
    if (known.isEmpty() || (secret != null && !secret.equals(Hashes.hex(known.get())))) {
      return UNKNOWN;
    }
    byte[] leaf = Commitments.receiptLeaf(known.get());
    return recorded(known.get(), leaf).or(() -> waiting(leaf)).orElse(UNKNOWN);
  }

  private Optional<ReceiptCheck> recorded(byte[] secret, byte[] leaf) {
    return leaves
        .receipt(leaf)
        .map(index -> {
          SignedHead head = heads.covering(index).orElseThrow();
          Proof proof =
              new Proof(
                  head,
                  secret,
                  leaf,
                  index,
                  trees.tree(Tree.RECEIPTS).inclusion(index, head.head().size()));
          return new ReceiptCheck(
              State.RECORDED, head.head().firstDay(), head.head().lastDay(), proof);
        });
  }

  private Optional<ReceiptCheck> waiting(byte[] leaf) {
    return pending.day(leaf).map(day -> new ReceiptCheck(State.WAITING, day, day, null));
  }
}
