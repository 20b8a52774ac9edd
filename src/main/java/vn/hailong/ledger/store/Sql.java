package vn.hailong.ledger.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plain statements: trees are appended to and read in bulk, not as objects. */
final class Sql {

  private static final int FETCH_SIZE = 10_000;
  private static final Parameters NONE = statement -> {};

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

  int run(String sql, Parameters parameters) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          parameters.set(statement);
          return statement.executeUpdate();
        });
  }

  int run(String sql) {
    return run(sql, NONE);
  }

  <T> void runEach(String sql, List<T> elements, Binder<T> binder) {
    jdbc.prepareStatement(
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

  <T> List<T> list(String sql, Parameters parameters, RowMapper<T> mapper) {
    List<T> found = new ArrayList<>();
    forEach(sql, parameters, mapper, found::add);
    return found;
  }

  <T> Optional<T> first(String sql, Parameters parameters, RowMapper<T> mapper) {
    return list(sql, parameters, mapper).stream().findFirst();
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

  long number(String sql) {
    return list(sql, NONE, row -> row.getLong(1)).getFirst();
  }
}
