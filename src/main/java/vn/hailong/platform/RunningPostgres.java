package vn.hailong.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An embedded PostgreSQL that a running application has started. */
final class RunningPostgres {

  private static final int PORT_LINE = 3;

  private RunningPostgres() {}

  /** How to reach the server that holds a directory; empty when none does. */
  static Optional<DatabaseProperties> of(Path directory) {
    Path pidFile = directory.resolve("postgres").resolve("postmaster.pid");
    try {
      if (!Files.exists(pidFile)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(pidFile);
      boolean running =
          lines.size() > PORT_LINE
              && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                  .filter(ProcessHandle::isAlive)
                  .isPresent();
      return running
          ? Optional.of(
              new DatabaseProperties(
                  "jdbc:postgresql://localhost:" + lines.get(PORT_LINE).strip() + "/postgres",
                  "postgres",
                  ""))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
