package vn.hailong.platform;

import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Asks the database whether it is there. */
@Singleton
final class DatabaseProbe {

  private static final int SECONDS = 2;

  private final ConnectionOperations<Connection> connections;

  DatabaseProbe(ConnectionOperations<Connection> connections) {
    this.connections = connections;
  }

  /** Whether a connection can be had and answers in time. */
  boolean answers() {
    try {
      return connections.executeRead(status -> isValid(status.getConnection()));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean isValid(Connection connection) {
    try {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
