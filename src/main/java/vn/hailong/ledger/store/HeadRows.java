package vn.hailong.ledger.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;
import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.hailong.ledger.verify.Head;
import vn.hailong.ledger.verify.SignedHead;

/** Signed heads and the public keys they are signed with. */
@Singleton
public class HeadRows {

  private static final int LOCK = 0x6c656467;

  private final Sql sql;

  HeadRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** Whether this transaction is the only one that makes a head now. */
  @Transactional(propagation = MANDATORY)
  public boolean lock() {
    return sql.list(
            "select pg_try_advisory_xact_lock(?)",
            statement -> statement.setInt(1, LOCK),
            row -> row.getBoolean(1))
        .getFirst();
  }

  /** The newest head. */
  @Connectable
  public Optional<SignedHead> last() {
    return latest(1).stream().findFirst();
  }

  /** The newest heads, newest first. */
  @Connectable
  public List<SignedHead> latest(int atMost) {
    return sql.list(
        "select note from ledger_head order by number desc limit ?",
        statement -> statement.setInt(1, atMost),
        row -> SignedHead.parse(row.getString(1)));
  }

  /** All heads by number. */
  @Connectable
  public List<SignedHead> all() {
    return sql.list(
        "select note from ledger_head order by number",
        statement -> {},
        row -> SignedHead.parse(row.getString(1)));
  }

  /** One head. */
  @Connectable
  public Optional<SignedHead> find(long number) {
    return sql.first(
        "select note from ledger_head where number = ?",
        statement -> statement.setLong(1, number),
        row -> SignedHead.parse(row.getString(1)));
  }

  /** The first head that covers a leaf. */
  @Connectable
  public Optional<SignedHead> covering(long index) {
    return sql.first(
        "select note from ledger_head where size > ? order by number limit 1",
        statement -> statement.setLong(1, index),
        row -> SignedHead.parse(row.getString(1)));
  }

  /** Adds a head; the database refuses one that does not follow. */
  @Transactional(propagation = MANDATORY)
  public void add(SignedHead signed) {
    Head head = signed.head();
    sql.run(
        "insert into ledger_head (number, last_day, size, entries, sealed_at, key_id, note)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        statement -> {
          statement.setLong(1, head.number());
          statement.setObject(2, head.lastDay());
          statement.setLong(3, head.size());
          statement.setLong(4, head.entryCount());
          statement.setObject(5, time(head.time()));
          statement.setString(6, head.key());
          statement.setString(7, signed.note());
        });
  }

  /** The encoded public keys, oldest first. */
  @Connectable
  public List<byte[]> keys() {
    return sql.list(
        "select public_key from ledger_key order by since, id",
        statement -> {},
        row -> row.getBytes(1));
  }

  /**
   * Makes a public key known, in a transaction of its own: the key's file is there already. Does
   * nothing when it is known.
   */
  @Transactional(propagation = REQUIRES_NEW)
  public void addKey(String id, byte[] encoded, Instant since) {
    sql.run(
        "insert into ledger_key (id, public_key, since) values (?, ?, ?) on conflict do nothing",
        statement -> {
          statement.setString(1, id);
          statement.setBytes(2, encoded);
          statement.setObject(3, time(since));
        });
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
