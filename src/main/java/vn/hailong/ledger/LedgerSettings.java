package vn.hailong.ledger;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an operator can set of the ledger; {@code docs/guide/ledger.md} explains each. */
@Singleton
final class LedgerSettings {

  private static final String KEY_FILE = "ledger/signing-key.pem";

  private final String origin;
  private final @Nullable Path keyFile;
  private final boolean newKey;
  private final int smallestBatch;
  private final Duration longestWait;
  private final Duration shortestInterval;
  private final List<String> witnesses;
  private final boolean privateWitnesses;

  LedgerSettings(
      @Value("${hailong.base-url:}") String baseUrl,
      @Value("${hailong.ledger.origin:}") String origin,
      @Value("${hailong.data-directory:}") String dataDirectory,
      @Value("${hailong.ledger.key-file:}") String keyFile,
      @Value("${hailong.ledger.new-key:false}") boolean newKey,
      @Value("${hailong.ledger.smallest-batch:5}") int smallestBatch,
      @Value("${hailong.ledger.longest-wait:7d}") Duration longestWait,
      @Value("${hailong.ledger.shortest-interval:1h}") Duration shortestInterval,
      @Value("${hailong.ledger.witnesses:}") @Nullable List<String> witnesses,
      @Value("${hailong.ledger.private-witnesses:false}") boolean privateWitnesses) {
    this.origin = origin.isBlank() ? host(baseUrl) : origin.strip();
    if (!keyFile.isBlank()) {
      this.keyFile = Path.of(keyFile);
    } else {
      this.keyFile = dataDirectory.isBlank() ? null : Path.of(dataDirectory).resolve(KEY_FILE);
    }
    this.newKey = newKey;
    this.smallestBatch = smallestBatch;
    this.longestWait = longestWait;
    this.shortestInterval = shortestInterval;
    this.witnesses =
        witnesses == null
            ? List.of()
            : witnesses.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    this.privateWitnesses = privateWitnesses;
  }

  private static String host(String baseUrl) {
    return Objects.requireNonNullElse(URI.create(baseUrl).getHost(), "hailong");
  }

  /** The ledger's name in its first head; later heads keep it. */
  String origin() {
    return origin;
  }

  /** Where the signing key is kept; null where there is no place for one. */
  @Nullable Path keyFile() {
    return keyFile;
  }

  /** Whether a key may be made although heads were signed with another one. */
  boolean newKey() {
    return newKey;
  }

  /** The fewest responses a head adds, unless they have waited too long. */
  int smallestBatch() {
    return smallestBatch;
  }

  Duration longestWait() {
    return longestWait;
  }

  Duration shortestInterval() {
    return shortestInterval;
  }

  /** Addresses, {@code https:} or {@code mailto:}. */
  List<String> witnesses() {
    return witnesses;
  }

  /** Whether witnesses may be in the office's own network. */
  boolean privateWitnesses() {
    return privateWitnesses;
  }
}
