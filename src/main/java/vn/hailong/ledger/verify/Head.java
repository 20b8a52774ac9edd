package vn.hailong.ledger.verify;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signed head says: all that stood in the ledger at a time.
 *
 * @param origin name of the ledger, such as the host name of its installation
 * @param number 1, 2, 3 …
 * @param firstDay first day of the responses that this head adds; null when it adds none
 * @param lastDay last day of them; null when there are none
 * @param size leaves of each of the two trees
 * @param receipts root of the tree of receipts
 * @param commitments root of the tree of commitments to answers
 * @param entryCount number of entries
 * @param entries root of the tree of entries
 * @param time when it was signed, in whole seconds
 * @param key id of the key, the first 16 hexadecimal digits of the SHA-256 of the public key
 */
public record Head(
    String origin,
    long number,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    long size,
    byte[] receipts,
    byte[] commitments,
    long entryCount,
    byte[] entries,
    Instant time,
    String key) {

  /** First line of every head. */
  public static final String FORMAT = "hailong-ledger/1";

  public Head {
    if (!origin.matches("[^\\s]{1,120}") || number < 1 || size < 0 || entryCount < 0) {
      throw new IllegalArgumentException("origin, number or sizes are out of range");
    }
    if ((firstDay == null) != (lastDay == null)) {
      throw new IllegalArgumentException("a first day has a last day");
    }
    if (receipts.length != Hashes.LENGTH
        || commitments.length != Hashes.LENGTH
        || entries.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("a root has 32 bytes");
    }
  }

  /** The signed text: one line a member, each ended by a line feed, UTF-8. */
  public String text() {
    return String.join(
        "\n",
        FORMAT,
        "origin " + origin,
        "head " + number,
        "days " + (firstDay == null ? "-" : firstDay + " " + lastDay),
        "responses " + size,
        "receipts " + Hashes.hex(receipts),
        "commitments " + Hashes.hex(commitments),
        "entries " + entryCount + " " + Hashes.hex(entries),
        "time " + time,
        "key " + key,
        "");
  }
}
