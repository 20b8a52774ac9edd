package vn.hailong.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Refuses to start on a database that could lose an acknowledged answer: {@code fsync}, {@code
 * full_page_writes} and {@code synchronous_commit} must be on, and PostgreSQL 15 or newer.
 */
final class DatabaseGuarantees {

  private static final int OLDEST = 150_000;

  private DatabaseGuarantees() {}

  /**
   * Asks the server itself, before anything is written.
   *
   * @throws RefusedStartException when a promise cannot be kept or the server does not answer
   */
  static void check(String jdbcUrl, String user, String password) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
      int version = Integer.parseInt(show(connection, "server_version_num"));
      if (version < OLDEST) {
        throw new RefusedStartException(
            "PostgreSQL 15 or newer is needed; this server is "
                + show(connection, "server_version"));
      }
      requireOn(connection, "fsync");
      requireOn(connection, "full_page_writes");
      requireOn(connection, "synchronous_commit");
    } catch (SQLException e) {
      throw new RefusedStartException("The database does not answer: " + e.getMessage());
    }
  }

  private static void requireOn(Connection connection, String setting) throws SQLException {
    String value = show(connection, setting);
    // synchronous_commit has levels above "on"; only "off" and "local" weaken the promise
    if (!value.equals("on") && !value.equals("remote_apply")) {
      throw new RefusedStartException(
          "PostgreSQL runs with "
              + setting
              + " = "
              + value
              + "; an answer that was acknowledged"
              + " could be lost. Set "
              + setting
              + " = on and start again.");
    }
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
