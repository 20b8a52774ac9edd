package vn.hailong.ledger.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which witness has got which head. */
@Singleton
public class DeliveryRows {

  private final Sql sql;

  DeliveryRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** A head for a witness. */
  public record Delivery(
      long head,
      String witness,
      int attempts,
      @Nullable Instant deliveredAt,
      @Nullable String failure) {}

  /** Notes that witnesses are to get a head. */
  @Transactional(propagation = MANDATORY)
  public void add(long head, Collection<String> witnesses, Instant now) {
    for (String witness : witnesses) {
      sql.run(
          "insert into ledger_delivery (head, witness, next_try) values (?, ?, ?)",
          statement -> {
            statement.setLong(1, head);
            statement.setString(2, witness);
            statement.setObject(3, HeadRows.time(now));
          });
    }
  }

  /**
   * Takes a delivery that is due, for the rest of the transaction and leaving out what others have
   * taken.
   */
  @Transactional(propagation = MANDATORY)
  public List<Delivery> take(Instant now) {
    return sql.list(
        "select head, witness, attempts, delivered_at, failure from ledger_delivery"
            + " where delivered_at is null and next_try <= ?"
            + " order by head, witness limit 1 for update skip locked",
        statement -> statement.setObject(1, HeadRows.time(now)),
        DeliveryRows::row);
  }

  /** The newest head each witness got, or the oldest one it lacks. */
  @Connectable
  public List<Delivery> states() {
    return sql.list(
        "select distinct on (witness) head, witness, attempts, delivered_at, failure"
            + " from ledger_delivery order by witness, (delivered_at is null) desc,"
            + " case when delivered_at is null then head else -head end",
        statement -> {},
        DeliveryRows::row);
  }

  /** Notes that it arrived. */
  @Transactional(propagation = MANDATORY)
  public void delivered(Delivery delivery, Instant now) {
    sql.run(
        "update ledger_delivery set delivered_at = ?, attempts = attempts + 1, failure = null"
            + " where head = ? and witness = ?",
        statement -> {
          statement.setObject(1, HeadRows.time(now));
          statement.setLong(2, delivery.head());
          statement.setString(3, delivery.witness());
        });
  }

  /** Notes that it did not arrive and when to try again. */
  @Transactional(propagation = MANDATORY)
  public void failed(Delivery delivery, String failure, Instant next) {
    sql.run(
        "update ledger_delivery set attempts = attempts + 1, failure = ?, next_try = ?"
            + " where head = ? and witness = ?",
        statement -> {
          statement.setString(1, failure);
          statement.setObject(2, HeadRows.time(next));
          statement.setLong(3, delivery.head());
          statement.setString(4, delivery.witness());
        });
  }

  private static Delivery row(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("delivered_at", OffsetDateTime.class);
    return new Delivery(
        row.getLong("head"),
        row.getString("witness"),
        row.getInt("attempts"),
        at == null ? null : at.toInstant(),
        row.getString("failure"));
  }
}
