package vn.hailong.ledger;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Time;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.ledger.store.DeliveryRows;
import vn.hailong.ledger.store.EntryRows;
import vn.hailong.ledger.store.HeadRows;
import vn.hailong.ledger.store.PendingRows;
import vn.hailong.ledger.store.PendingRows.Waiting;
import vn.hailong.ledger.verify.Commitments;
import vn.hailong.ledger.verify.Head;
import vn.hailong.ledger.verify.RootBuilder;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;

/**
 * Makes heads. A day's responses go in together, sorted by hash: a place in the tree tells the day
 * and no more. Fewer than a handful wait for the next day, so that a day's one receipt cannot be
 * laid beside a day's one answer.
 */
@Singleton
class Sealing {

  private final SigningKey key;
  private final LedgerSettings settings;
  private final HeadRows heads;
  private final PendingRows pending;
  private final EntryRows entries;
  private final DeliveryRows deliveries;
  private final StoredTrees trees;
  private final @Nullable AuditTrail audit;
  private final Clock clock;

  Sealing(
      SigningKey key,
      LedgerSettings settings,
      HeadRows heads,
      PendingRows pending,
      EntryRows entries,
      DeliveryRows deliveries,
      StoredTrees trees,
      @Nullable AuditTrail audit,
      Clock clock) {
    this.key = key;
    this.settings = settings;
    this.heads = heads;
    this.pending = pending;
    this.entries = entries;
    this.deliveries = deliveries;
    this.trees = trees;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes the day's head when there is none yet, whether or not anything was added. */
  @Transactional(propagation = REQUIRES_NEW)
  Optional<SignedHead> daily() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Time.ZONE);
    return heads
        .last()
        .map(last ->
            LocalDate.ofInstant(last.head().time(), Time.ZONE).isBefore(today)
                ? seal(today.minusDays(1), false)
                : Optional.<SignedHead>empty())
        .orElseGet(() -> seal(today, false));
  }

  /** Makes a head of what waits now; empty when it is too soon or there is too little to add. */
  @Transactional(propagation = REQUIRES_NEW)
  Optional<SignedHead> now() {
    Optional<SignedHead> made = seal(LocalDate.ofInstant(clock.instant(), Time.ZONE), true);
    made.ifPresent(this::record);
    return made;
  }

  private void record(SignedHead made) {
    if (audit != null) {
      String number = Long.toString(made.head().number());
      audit.record(
          new Change(
              "ledger.head_made", null, number, Map.of(), Map.of("sha256", made.digest())));
    }
  }

  private Optional<SignedHead> seal(LocalDate through, boolean onlyWithNews) {
    Optional<String> keyId = key.id();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (keyId.isEmpty() || !heads.lock()) {
      return Optional.empty();
    }
    @Nullable Head last = heads.last().map(SignedHead::head).orElse(null);
    if (last != null && last.time().plus(settings.shortestInterval()).isAfter(now)) {
      return Optional.empty();
    }
    long entryCount = entries.next();
    Waiting waiting = pending.waiting(through);
    boolean enough = isEnough(waiting, now);
    if (onlyWithNews && !enough && last != null && last.entryCount() == entryCount) {
      return Optional.empty();
    }
    Head head = head(last, enough ? waiting : null, through, entryCount, now, keyId.get());
    SignedHead signed = key.sign(head);
    heads.add(signed);
    deliveries.add(head.number(), settings.witnesses(), now);
    return Optional.of(signed);
  }

  private boolean isEnough(Waiting waiting, Instant now) {
    LocalDate first = waiting.first();
    LocalDate patience = LocalDate.ofInstant(now.minus(settings.longestWait()), Time.ZONE);
    return waiting.count() >= settings.smallestBatch()
        || (first != null && !first.isAfter(patience));
  }

  private Head head(
      @Nullable Head last,
      @Nullable Waiting added,
      LocalDate through,
      long entryCount,
      Instant now,
      String keyId) {
    long number = last == null ? 1 : last.number() + 1;
    long before = last == null ? 0 : last.size();
    long size = before + (added == null ? 0 : pending.seal(through, before, number));
    for (Tree tree : Tree.values()) {
      trees.grow(tree, before, size);
    }
    return new Head(
        last == null ? settings.origin() : last.origin(),
        number,
        added == null || added.count() == 0 ? null : added.first(),
        added == null || added.count() == 0 ? null : added.last(),
        size,
        trees.tree(Tree.RECEIPTS).root(size),
        trees.tree(Tree.COMMITMENTS).root(size),
        entryCount,
        entryRoot(),
        now,
        keyId);
  }

  private byte[] entryRoot() {
    RootBuilder root = new RootBuilder();
    entries.bodies().forEach(body -> root.add(Commitments.entryLeaf(body)));
    return root.root();
  }
}
