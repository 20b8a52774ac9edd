package vn.hailong.analytics.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.Coded;

/** The same responses in DuckDB, in memory, in the columns that suit it best. */
final class DuckDb implements AutoCloseable {

  private final Connection connection;

  DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    execute("SET threads = " + Runtime.getRuntime().availableProcessors());
  }

  String version() throws SQLException {
    return connection.getMetaData().getDatabaseProductVersion();
  }

  /** Reads a file; ids are neither kept nor compared. */
  void load(Path file) throws SQLException, IOException {
    List<String> items = BenchFiles.questionnaire().itemCodes();
    execute("CREATE TYPE channel AS ENUM (" + quoted(Coded.codes(Channel.class)) + ")");
    execute("CREATE TYPE field AS ENUM (" + quoted(GeneratedResponses.FIELDS) + ")");
    execute("CREATE TYPE desk AS ENUM (" + quoted(GeneratedResponses.DESKS) + ")");
    String types =
        "'channel': 'channel', 'service_field': 'field', 'desk': 'desk', "
            + items.stream()
                .map(item -> "'" + item + "': 'UTINYINT'")
                .collect(Collectors.joining(", "));
    execute(
        """
        CREATE TABLE responses AS SELECT channel, desk, service_field, %s
        FROM read_csv('%s', header = true, nullstr = ['', 'NA'], types = {%s})
        """
            .formatted(String.join(", ", items), file, types));
  }

  /** The plain counts of a cross-tab by group and answer, in the form {@code qr 5}. */
  Map<String, Long> counts(CrossTabs.Ask ask) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT %1$s, %2$s, count(*) FROM responses WHERE %2$s IS NOT NULL GROUP BY ALL"
                    .formatted(ask.group(), ask.item()))) {
      while (rows.next()) {
        counts.put(rows.getString(1) + " " + rows.getInt(2), rows.getLong(3));
      }
    }
    return counts;
  }

  private static String quoted(List<String> values) {
    return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
