package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.RoundId;
import vn.hailong.ledger.store.EntryRows;
import vn.hailong.ledger.store.HeadRows;
import vn.hailong.ledger.store.LeafRows;
import vn.hailong.ledger.store.OpeningRow;
import vn.hailong.ledger.store.OpeningRows;
import vn.hailong.ledger.verify.Commitments;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.LedgerData;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;

/** The ledger of this installation, for whoever checks or exports it. */
@Singleton
class StoredLedgerData implements LedgerData {

  private final HeadRows heads;
  private final LeafRows leaves;
  private final EntryRows entries;
  private final OpeningRows openings;
  private final CanonicalAnswers canonical;

  StoredLedgerData(
      HeadRows heads,
      LeafRows leaves,
      EntryRows entries,
      OpeningRows openings,
      CanonicalAnswers canonical) {
    this.heads = heads;
    this.leaves = leaves;
    this.entries = entries;
    this.openings = openings;
    this.canonical = canonical;
  }

  /** Stored answers as the ledger commits to them; the nonce is null for what it does not know. */
  record Stored(OpeningRow row, String text) {}

  @Override
  public List<SignedHead> heads() {
    return heads.all();
  }

  @Override
  public void leaves(Tree tree, Consumer<byte[]> consumer) {
    leaves.scan(tree, consumer);
  }

  @Override
  public byte[] leaves(Tree tree, long from, long to) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    leaves.leaves(tree, from, to).forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Override
  public void entries(Consumer<String> consumer) {
    entries.bodies().forEach(consumer);
  }

  @Override
  public void openings(Consumer<Opening> consumer) {
    stored(stored -> consumer.accept(opening(stored)));
  }

  void stored(Consumer<Stored> consumer) {
    Map<Long, CanonicalAnswers.OfRound> writers = new HashMap<>();
    openings.forEach(row ->
        consumer.accept(
            new Stored(
                row,
                writers
                    .computeIfAbsent(row.roundId(), round -> canonical.of(new RoundId(round)))
                    .text(row.response(), row.commentDigest()))));
  }

  private static Opening opening(Stored stored) {
    OpeningRow row = stored.row();
    byte @Nullable [] nonce = row.nonce();
    return new Opening(
        row.response().responseId().toString(),
        row.head(),
        nonce == null ? new byte[Hashes.LENGTH] : Commitments.leaf(nonce, stored.text()),
        nonce != null && commentChanged(nonce, row));
  }

  private static boolean commentChanged(byte[] nonce, OpeningRow row) {
    @Nullable String comment = row.response().comment();
    byte @Nullable [] given = row.commentDigest();
    return given == null
        ? comment != null
        : comment == null || !Arrays.equals(given, Commitments.commentDigest(nonce, comment));
  }
}
