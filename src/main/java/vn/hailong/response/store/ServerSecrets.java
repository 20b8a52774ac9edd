package vn.hailong.response.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Keys that all nodes share and that no file or setting holds. */
@Singleton
public class ServerSecrets {

  private final Sql sql;

  ServerSecrets(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /**
   * The key of a name. When several nodes ask for one that does not exist, the first to store its
   * proposal wins and all get that one.
   */
  @Transactional(propagation = REQUIRES_NEW)
  public byte[] get(String name, byte[] proposal) {
    sql.run(
        "insert into server_secret (name, value) values (?, ?) on conflict (name) do nothing",
        statement -> {
          statement.setString(1, name);
          statement.setBytes(2, proposal);
        });
    return sql.list(
            "select value from server_secret where name = ?",
            statement -> statement.setString(1, name),
            row -> row.getBytes(1))
        .getFirst();
  }
}
