package vn.hailong.ledger.verify;

/** From answers and receipts to leaves. */
public final class Commitments {

  /** Bytes of a nonce: enough that answers cannot be found by trying. */
  public static final int NONCE_LENGTH = 16;

  private static final byte[] COMMENT = Hashes.utf8("comment");

  private Commitments() {}

  /** The hash of the leaf that commits to answers: leaf(SHA-256(nonce ‖ canonical answers)). */
  public static byte[] leaf(byte[] nonce, String canonicalAnswers) {
    return Hashes.leaf(Hashes.sha256(nonce, Hashes.utf8(canonicalAnswers)));
  }

  /** What stands for a comment in the canonical answers: SHA-256(nonce ‖ "comment" ‖ comment). */
  public static byte[] commentDigest(byte[] nonce, String comment) {
    return Hashes.sha256(nonce, COMMENT, Hashes.utf8(comment));
  }

  /** The hash of the leaf of a receipt: leaf(SHA-256(secret)). */
  public static byte[] receiptLeaf(byte[] secret) {
    return Hashes.leaf(Hashes.sha256(secret));
  }

  /** The hash of the leaf of an entry: leaf(its bytes). */
  public static byte[] entryLeaf(String entry) {
    return Hashes.leaf(Hashes.utf8(entry));
  }
}
