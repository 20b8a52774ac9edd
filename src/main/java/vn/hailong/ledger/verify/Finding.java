package vn.hailong.ledger.verify;

/**
 * Something that is not as it was.
 *
 * @param place where, as exactly as what is known outside allows
 * @param words what is wrong
 */
public record Finding(Kind kind, String place, String words) {

  /** Sorts of findings. */
  public enum Kind {
    /** A head is not signed by the key. */
    SIGNATURE,
    /** A head known outside is missing or another one. */
    HEAD,
    /** Leaves between two heads. */
    BATCH,
    /** One leaf, known from outside. */
    LEAF,
    /** Leaves are missing at the end, or there are more than any head says. */
    LENGTH,
    /** An entry. */
    ENTRY,
    /** Stored answers are not those that were given, or are missing. */
    ANSWERS
  }

  @Override
  public String toString() {
    return kind + " " + place + ": " + words;
  }
}
