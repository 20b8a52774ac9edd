package vn.hailong.ledger.verify;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head and the Ed25519 signature of its text.
 *
 * @param signature 64 bytes
 */
public record SignedHead(Head head, byte[] signature) {

  private static final int LINES = 11;
  private static final String SIGNATURE = "signature ";

  /** The note as it is published: the signed text, then one line with the signature. */
  public String note() {
    return head.text() + SIGNATURE + Base64.getEncoder().encodeToString(signature) + "\n";
  }

  /** SHA-256 of the note: what a report prints to pin a head down. */
  public String digest() {
    return Hashes.hex(Hashes.sha256(Hashes.utf8(note())));
  }

  /** Whether the key signed exactly this text. */
  public boolean isSignedBy(PublicKey key) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(Hashes.utf8(head.text()));
      return head.key().equals(PublicKeys.id(key)) && verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /**
   * Reads a note.
   *
   * @throws IllegalArgumentException that says what is wrong when the text is not exactly one note
   */
  public static SignedHead parse(String note) {
    List<String> lines = Arrays.asList(note.split("\n", -1));
    if (lines.size() != LINES + 1 || !lines.getFirst().equals(Head.FORMAT)) {
      throw new IllegalArgumentException(
          "not a head: it starts with " + Head.FORMAT + " and has " + LINES + " lines");
    }
    String[] days = value(lines, 3, "days").split(" ");
    String[] entries = value(lines, 7, "entries").split(" ", 2);
    try {
      Head head =
          new Head(
              value(lines, 1, "origin"),
              Long.parseLong(value(lines, 2, "head")),
              day(days, 0),
              day(days, days.length - 1),
              Long.parseLong(value(lines, 4, "responses")),
              Hashes.unhex(value(lines, 5, "receipts")),
              Hashes.unhex(value(lines, 6, "commitments")),
              Long.parseLong(entries[0]),
              Hashes.unhex(entries[entries.length - 1]),
              Instant.parse(value(lines, 8, "time")),
              value(lines, 9, "key"));
      SignedHead signed =
          new SignedHead(head, Base64.getDecoder().decode(value(lines, 10, "signature")));
      if (!signed.note().equals(note)) {
        throw new IllegalArgumentException("a head is written in one way only");
      }
      return signed;
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("a line of the head cannot be read: " + e.getMessage(), e);
    }
  }

  private static @Nullable LocalDate day(String[] days, int place) {
    return days[0].equals("-") ? null : LocalDate.parse(days[place]);
  }

  private static String value(List<String> lines, int line, String name) {
    String text = lines.get(line);
    if (!text.startsWith(name + " ")) {
      throw new IllegalArgumentException("line " + (line + 1) + " starts with " + name);
    }
    return text.substring(name.length() + 1);
  }
}
