package vn.hailong.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash of an entry: SHA-256 over the previous entry's hash and the entry's own bytes. Numbers
 * are eight bytes, texts their length and UTF-8, maps in the order of their keys, so that no two
 * entries have the same bytes.
 */
final class Canonical {

  /** What stands before the first entry. */
  static final byte[] BEGINNING = new byte[32];

  private static final String FORM = "hailong-audit-1";

  private Canonical() {}

  static byte[] hash(byte[] previous, AuditEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(previous);
      text(out, FORM);
      out.writeLong(entry.position());
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
      out.writeLong(entry.account() == null ? 0 : entry.account().value());
      text(out, entry.actor());
      text(out, entry.action());
      out.writeLong(entry.agency() == null ? 0 : entry.agency().value());
      text(out, entry.subject());
      members(out, entry.before());
      members(out, entry.after());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return sha256(bytes.toByteArray());
  }

  private static void members(DataOutputStream out, Map<String, String> members)
      throws IOException {
    out.writeInt(members.size());
    for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
      text(out, member.getKey());
      text(out, member.getValue());
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
