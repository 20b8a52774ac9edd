package vn.hailong.response.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the stores here say to JDBC that a repository interface cannot say: arrays and streams. */
final class Sql {

  private static final int FETCH_SIZE = 2_000;

  private final JdbcOperations jdbc;

  Sql(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Sets a statement's parameters. */
  interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }

  /** Makes an object of the row the result stands on. */
  interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Runs a statement that returns no rows; the number of rows it touched. */
  int run(String sql, Parameters parameters) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          parameters.set(statement);
          return statement.executeUpdate();
        });
  }

  /** Runs a statement once for each element, in one batch; the number of rows each touched. */
  <T> int[] runEach(String sql, List<T> elements, Binder<T> binder) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          for (T element : elements) {
            binder.bind(statement, element);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  /** Sets a statement's parameters from an element. */
  interface Binder<T> {
    void bind(PreparedStatement statement, T element) throws SQLException;
  }

  /** All rows of a query. */
  <T> List<T> list(String sql, Parameters parameters, RowMapper<T> mapper) {
    List<T> found = new ArrayList<>();
    forEach(sql, parameters, mapper, found::add);
    return found;
  }

  /** Hands rows on while they are read, a portion at a time in memory (within a transaction). */
  <T> void forEach(String sql, Parameters parameters, RowMapper<T> mapper, Consumer<T> consumer) {
    jdbc.prepareStatement(
        sql,
        statement -> {
          statement.setFetchSize(FETCH_SIZE);
          parameters.set(statement);
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              consumer.accept(mapper.map(rows));
            }
          }
          return 0;
        });
  }

  /** The one number a query answers. */
  long number(String sql, Parameters parameters) {
    return list(sql, parameters, row -> row.getLong(1)).getFirst();
  }

  /** An array column of {@code bigint}. */
  static long[] longs(ResultSet row, String column) throws SQLException {
    Long[] boxed = (Long[]) row.getArray(column).getArray();
    long[] values = new long[boxed.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = boxed[i];
    }
    return values;
  }
}
