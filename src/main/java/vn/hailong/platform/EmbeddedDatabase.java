package vn.hailong.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL run as a child process, its files kept under one directory. */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final EmbeddedPostgres postgres;
  private final FileChannel lock;

  private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lock) {
    this.postgres = postgres;
    this.lock = lock;
  }

  /**
   * Starts PostgreSQL on a free local port, creating the cluster when the directory has none.
   *
   * @throws IllegalStateException when it cannot be started, or another process uses the directory,
   *     with the way out in the message
   */
  static EmbeddedDatabase start(Path directory) {
    FileChannel lock = lock(directory);
    try {
      return start(directory, lock);
    } catch (RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  private static EmbeddedDatabase start(Path directory, FileChannel lock) {
    Path data = directory.resolve("postgres").toAbsolutePath();
    Path complete = directory.resolve("postgres.complete");
    stopOrphan(data);
    try {
      if (!Files.exists(complete)) {
        // a first start that was killed leaves half a cluster, and never an answer in it
        FileUtils.deleteDirectory(data.toFile());
      }
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setOverrideWorkingDirectory(directory.resolve("postgres-binaries").toFile())
              .setCleanDataDirectory(false)
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("shared_buffers", "128MB")
              .setServerConfig("max_connections", "60")
              // the library switches these off for tests; here answers must survive a power cut
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .setPGStartupWait(Duration.ofSeconds(60))
              // the launcher closes it after the application, not beside it
              .setRegisterShutdownHook(false)
              .start();
      Files.writeString(complete, "");
      return new EmbeddedDatabase(postgres, lock);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The embedded PostgreSQL did not start in "
              + directory
              + " ("
              + e.getMessage()
              + "). As root it needs user namespaces (unshare -U); otherwise run as an ordinary"
              + " user, or set DATABASE_URL to a PostgreSQL 15 or newer.",
          e);
    }
  }

  String jdbcUrl() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      LOG.warn("PostgreSQL did not stop cleanly; it recovers at the next start", e);
    } finally {
      release(lock);
    }
  }

  /**
   * Held for the life of the process, and by the system given back with it: only whoever holds it
   * may take a PostgreSQL in the directory for an orphan.
   */
  private static FileChannel lock(Path directory) {
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return channel;
      }
      release(channel);
    } catch (IOException e) {
      throw new IllegalStateException("cannot write to " + directory + ": " + e.getMessage(), e);
    }
    throw new IllegalStateException(
        "Hài Lòng already runs on "
            + directory
            + ". Stop it first, or give another directory with --data.");
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("The lock on the data directory was not given back", e);
    }
  }

  /** After the application was killed its postmaster lives on and holds the directory. */
  private static void stopOrphan(Path data) {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      Optional<ProcessHandle> orphan = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
      if (orphan.isPresent()) {
        LOG.info("Stopping PostgreSQL {} left over from a killed start", pid);
        orphan.get().destroy();
        orphan.get().onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
      }
      Files.deleteIfExists(pidFile);
    } catch (IOException | ExecutionException | TimeoutException | NumberFormatException e) {
      throw new IllegalStateException(
          "PostgreSQL of an earlier start still holds " + data + ". Stop it and start again.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stopping PostgreSQL", e);
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("/postgres");
  }
}
