package vn.hailong.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The application on a real PostgreSQL: one server process for all tests of a run, an empty
 * database for each instance.
 */
public final class TestApp implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final ApplicationContext context;

  private TestApp(ApplicationContext context) {
    this.context = context;
  }

  /** A fresh database and all beans; no HTTP server until {@link #uri()} is asked for. */
  public static TestApp start() {
    return start(Map.of());
  }

  /** As {@link #start()} with settings of its own. */
  public static TestApp start(Map<String, Object> settings) {
    String database = "t" + DATABASES.incrementAndGet();
    try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("datasources.default.url", Server.INSTANCE.getJdbcUrl("postgres", database));
    properties.put("datasources.default.username", "postgres");
    properties.put("datasources.default.password", "");
    properties.put("datasources.default.maximum-pool-size", 8);
    properties.put("datasources.default.minimum-idle", 0);
    properties.put("micronaut.server.port", -1);
    properties.put("micronaut.server.host", "127.0.0.1");
    properties.put("hailong.base-url", "http://localhost");
    // tests that are about jobs run them by hand
    properties.put("hailong.jobs.enabled", false);
    properties.putAll(settings);
    return new TestApp(ApplicationContext.builder().properties(properties).banner(false).start());
  }

  /** The database, for tests that look behind the application's back; user {@code postgres}. */
  public String jdbcUrl() {
    return context.getRequiredProperty("datasources.default.url", String.class);
  }

  /** A bean of the application. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The address of its HTTP server, started at the first call. */
  public URI uri() {
    EmbeddedServer server = context.getBean(EmbeddedServer.class);
    if (!server.isRunning()) {
      server.start();
    }
    return server.getURI();
  }

  @Override
  public void close() {
    context.close();
  }

  /** Started at first use, stopped with the virtual machine. */
  private static final class Server {

    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            .setServerConfig("synchronous_commit", "on")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
