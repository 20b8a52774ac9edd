package vn.hailong.platform;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the data live: a directory with the embedded database, or an external PostgreSQL. */
final class StoreOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Directory of the embedded database (default: ${DEFAULT-VALUE}).")
  private Path directory = Path.of("data");

  Path directory() {
    return directory;
  }

  /** Connection settings of an external PostgreSQL, when the environment names one. */
  Optional<DatabaseProperties> external() {
    String url = System.getenv("DATABASE_URL");
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    String jdbc =
        url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    return Optional.of(
        new DatabaseProperties(
            jdbc,
            System.getenv().getOrDefault("DATABASE_USER", "hailong"),
            System.getenv().getOrDefault("DATABASE_PASSWORD", "")));
  }
}
