package vn.hailong.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database ready for use: the embedded one, started here and closed with this, or an external.
 */
final class OpenStore implements AutoCloseable {

  private final DatabaseProperties properties;
  private final Path directory;
  private final @Nullable EmbeddedDatabase embedded;

  private OpenStore(
      DatabaseProperties properties, Path directory, @Nullable EmbeddedDatabase embedded) {
    this.properties = properties;
    this.directory = directory;
    this.embedded = embedded;
  }

  static OpenStore open(StoreOptions options) {
    OpenStore store =
        options
            .external()
            .map(reach -> new OpenStore(reach, options.directory(), null))
            .orElseGet(() -> embedded(options));
    try {
      DatabaseProperties reach = store.properties;
      DatabaseGuarantees.check(reach.jdbcUrl(), reach.user(), reach.password());
      return store;
    } catch (RefusedStartException e) {
      store.close();
      throw e;
    }
  }

  /** As {@link #open}, beside an application that may be running on the same directory. */
  static OpenStore beside(StoreOptions options) {
    return options.external().isPresent()
        ? open(options)
        : RunningPostgres.of(options.directory())
            .map(reach -> new OpenStore(reach, options.directory(), null))
            .orElseGet(() -> open(options));
  }

  private static OpenStore embedded(StoreOptions options) {
    try {
      EmbeddedDatabase database = EmbeddedDatabase.start(options.directory());
      return new OpenStore(
          new DatabaseProperties(database.jdbcUrl(), "postgres", ""),
          options.directory(),
          database);
    } catch (IllegalStateException e) {
      throw new RefusedStartException(String.valueOf(e.getMessage()));
    }
  }

  Map<String, Object> properties() {
    Map<String, Object> all = new HashMap<>(properties.asProperties());
    if (System.getenv("HAILONG_KEY_FILE") == null) {
      all.put("hailong.key-file", directory.resolve("installation.key").toString());
    }
    return all;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
