package vn.hailong.response;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;

/**
 * Tells whether two submissions of one id say the same: SHA-256 over all that was sent, in a form
 * that does not depend on the order of members. Every text goes in with its length before it, so
 * that no two different submissions can run together.
 */
final class ContentHash {

  private static final Pattern SEPARATORS = Pattern.compile("[\\p{Z}\\s\\p{Pd}]+");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ContentHash() {}

  /** The hash of what came with an access code; how the code was typed does not matter. */
  static byte[] ofAccess(String accessCode, Submission submission) {
    return of("code " + canonical(accessCode), submission);
  }

  /** An access code without regard to how it was typed. */
  static String canonical(String accessCode) {
    return SEPARATORS
        .matcher(Normalizer.normalize(accessCode, Normalizer.Form.NFKC))
        .replaceAll("")
        .toUpperCase(Locale.ROOT);
  }

  /** The hash of what was typed in from paper. */
  static byte[] ofPaper(
      RoundId round, @Nullable DeskId desk, LocalDate day, Submission submission) {
    return of("paper " + round + " " + desk + " " + day, submission);
  }

  /** The hash of a row of a file: of all that the file can say. */
  static byte[] ofImport(RoundId round, UUID id, List<@Nullable String> columns) {
    ContentHash hash = new ContentHash();
    hash.text("import " + round + " " + id);
    columns.forEach(hash::text);
    return hash.digest();
  }

  private static byte[] of(String origin, Submission submission) {
    ContentHash hash = new ContentHash();
    hash.text(origin);
    hash.text(submission.language());
    hash.text(submission.form().code());
    hash.text(submission.serviceField());
    hash.number(submission.answers().size());
    new TreeMap<>(submission.answers()).forEach(hash::entry);
    hash.number(submission.context().size());
    for (Map.Entry<String, List<String>> entry : new TreeMap<>(submission.context()).entrySet()) {
      hash.text(entry.getKey());
      hash.number(entry.getValue().size());
      entry.getValue().stream().sorted().forEach(hash::text);
    }
    hash.text(submission.comment());
    @Nullable Integer duration = submission.durationSeconds();
    hash.text(duration == null ? null : duration.toString());
    return hash.digest();
  }

  private void entry(String key, String value) {
    text(key);
    text(value);
  }

  private void text(@Nullable String text) {
    if (text == null) {
      number(-1);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  private void number(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
