package vn.hailong.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.SignedHead;

/** Tells anybody whether a response was counted, and nothing else about it. */
public interface ReceiptChecks {

  /**
   * Looks a receipt up; no permission asked.
   *
   * @param code as somebody typed it
   * @param secret hexadecimal, from the receipt's QR code; null when only the code is known
   */
  ReceiptCheck check(String code, @Nullable String secret);

  /** What is known of a receipt. */
  enum State {
    /** One response stands in the ledger. */
    RECORDED,
    /** One response was accepted; the next head will cover it. */
    WAITING,
    /** No response has this receipt. */
    UNKNOWN
  }

  /**
   * The answer.
   *
   * @param first first day the response can have come in, the only thing said about its time; null
   *     when unknown
   * @param last last such day; another one than the first only where few responses came in
   * @param proof null unless it stands in the ledger
   */
  record ReceiptCheck(
      State state, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable Proof proof) {}

  /**
   * That the receipt's leaf is in the tree of a head: leaf(SHA-256(secret)) at a place, with the
   * audit path of RFC 6962. Leaves of a day are sorted by hash: the place tells nothing.
   */
  record Proof(SignedHead head, byte[] secret, byte[] leaf, long index, List<byte[]> path) {

    public Proof {
      path = List.copyOf(path);
    }
  }
}
