package vn.hailong.ledger.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Entries: what people did that everybody must be able to see. */
@Singleton
public class EntryRows {

  private static final String SELECT =
      "select number, kind, agency_id, round_id, at, body from ledger_entry";

  private final Sql sql;

  EntryRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** The number the next entry gets; others wait until the transaction ends. */
  @Transactional(propagation = MANDATORY)
  public long next() {
    // conflicts with itself, not with readers
    sql.run("lock table ledger_entry in share row exclusive mode");
    return sql.number("select coalesce(max(number) + 1, 0) from ledger_entry");
  }

  /** Appends an entry. */
  @Transactional(propagation = MANDATORY)
  public void add(EntryRow entry) {
    sql.run(
        "insert into ledger_entry (number, kind, agency_id, round_id, at, body)"
            + " values (?, ?, ?, ?, ?, ?)",
        statement -> {
          statement.setLong(1, entry.number());
          statement.setString(2, entry.kind());
          statement.setLong(3, entry.agencyId());
          statement.setObject(4, entry.roundId(), Types.BIGINT);
          statement.setObject(5, HeadRows.time(entry.at()));
          statement.setString(6, entry.body());
        });
  }

  /** All texts in order. */
  @Connectable
  public List<String> bodies() {
    return sql.list(
        "select body from ledger_entry order by number", statement -> {}, row -> row.getString(1));
  }

  /** Entries about agencies, newest first. */
  @Connectable
  public List<EntryRow> of(Collection<Long> agencies, int atMost) {
    return sql.list(
        SELECT + " where agency_id = any (?) order by number desc limit ?",
        statement -> {
          statement.setObject(1, agencies.toArray(Long[]::new));
          statement.setInt(2, atMost);
        },
        EntryRows::row);
  }

  /** One entry. */
  @Connectable
  public Optional<EntryRow> find(long number) {
    return sql.first(
        SELECT + " where number = ?", statement -> statement.setLong(1, number), EntryRows::row);
  }

  private static EntryRow row(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getLong("number"),
        row.getString("kind"),
        row.getLong("agency_id"),
        row.getObject("round_id", Long.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("body"));
  }
}
