package vn.hailong.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.Finding.Kind;
import vn.hailong.ledger.verify.LedgerData.Opening;

/** Looks for the leaf of each stored response among those its head added. */
final class AnswersCheck {

  private final LedgerData data;
  private final List<SignedHead> heads;
  private final @Nullable LocalDate deletedThrough;
  private final Map<Long, Long> found = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private long head;
  private byte[] batch = new byte[0];
  private long answers;

  /**
   * Takes the heads of the ledger itself, which say what each batch is.
   *
   * @param deletedThrough answers up to this day may have been deleted; null: none
   */
  AnswersCheck(LedgerData data, List<SignedHead> heads, @Nullable LocalDate deletedThrough) {
    this.data = data;
    this.heads = heads;
    this.deletedThrough = deletedThrough;
  }

  List<Finding> run() throws IOException {
    data.openings(this::check);
    for (SignedHead signed : heads) {
      missing(signed.head());
    }
    return findings;
  }

  long answers() {
    return answers;
  }

  private void check(Opening opening) {
    answers++;
    String place = "response " + opening.response();
    if (opening.head() == 0) {
      findings.add(new Finding(Kind.ANSWERS, place, "is stored but not in the ledger"));
      return;
    }
    if (opening.head() != head) {
      head = opening.head();
      batch = batch(head);
    }
    place = place + ", batch of head " + head;
    if (!contains(batch, opening.leaf())) {
      findings.add(
          new Finding(Kind.ANSWERS, place, "what is stored is not what the ledger committed to"));
    } else if (opening.commentChanged()) {
      findings.add(new Finding(Kind.ANSWERS, place, "the comment is not the one that was given"));
    }
    found.merge(head, 1L, Long::sum);
  }

  private byte[] batch(long number) {
    if (number > heads.size()) {
      return new byte[0];
    }
    int place = (int) number - 1;
    try {
      return data.leaves(Tree.COMMITMENTS, before(place), heads.get(place).head().size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long before(int place) {
    return place == 0 ? 0 : heads.get(place - 1).head().size();
  }

  /**
   * Batches are sorted, which a changed one may not be any more: then this misses, as it should.
   */
  private static boolean contains(byte[] batch, byte[] leaf) {
    int low = 0;
    int high = batch.length / Hashes.LENGTH;
    while (low < high) {
      int middle = low + high >>> 1;
      int from = middle * Hashes.LENGTH;
      int order = Arrays.compareUnsigned(batch, from, from + Hashes.LENGTH, leaf, 0, leaf.length);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return false;
  }

  private void missing(Head of) {
    long added = of.size() - before((int) of.number() - 1);
    long lost = added - found.getOrDefault(of.number(), 0L);
    LocalDate last = of.lastDay();
    boolean allowed =
        deletedThrough != null && last != null && !last.isAfter(deletedThrough) && lost > 0;
    if (lost != 0 && !allowed) {
      findings.add(
          new Finding(
              Kind.ANSWERS,
              "batch of head " + of.number(),
              lost > 0
                  ? lost + " responses have been deleted"
                  : -lost + " responses are more than the batch has leaves"));
    }
  }
}
