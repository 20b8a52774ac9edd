package vn.hailong.ledger.verify;

import java.util.Locale;

/** The two trees, always of equal size, with nothing that joins their leaves. */
public enum Tree {
  RECEIPTS,
  COMMITMENTS;

  /** As in heads and file names. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its root in a head. */
  public byte[] root(Head head) {
    return this == RECEIPTS ? head.receipts() : head.commitments();
  }
}
