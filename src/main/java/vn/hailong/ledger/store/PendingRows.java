package vn.hailong.ledger.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves that wait for the next head. */
@Singleton
public class PendingRows {

  private static final String ADD =
      """
      insert into ledger_pending
        (response_id, day, nonce, comment_digest, receipt_leaf, commitment_leaf)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String TAKE =
      """
      create temporary table sealing on commit drop as
      with gone as (delete from ledger_pending where day <= date '%s' returning *)
      select * from gone
      """;

  private final Sql sql;

  PendingRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** What waits. */
  public record Waiting(long count, @Nullable LocalDate first, @Nullable LocalDate last) {}

  /** Adds rows within the transaction that stores the responses. */
  @Transactional(propagation = MANDATORY)
  public void add(List<PendingRow> rows) {
    sql.runEach(
        ADD,
        rows,
        (statement, row) -> {
          statement.setObject(1, row.responseId());
          statement.setObject(2, row.day());
          statement.setBytes(3, row.nonce());
          statement.setBytes(4, row.commentDigest());
          statement.setBytes(5, row.receiptLeaf());
          statement.setBytes(6, row.commitmentLeaf());
        });
  }

  /** What came in up to a day and waits. */
  @Connectable
  public Waiting waiting(LocalDate through) {
    return sql.list(
            "select count(*), min(day), max(day) from ledger_pending where day <= ?",
            statement -> statement.setObject(1, through),
            row ->
                new Waiting(
                    row.getLong(1),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class)))
        .getFirst();
  }

  /** The day of a waiting receipt. */
  @Connectable
  public Optional<LocalDate> day(byte[] receiptLeaf) {
    return sql.first(
        "select day from ledger_pending where receipt_leaf = ?",
        statement -> statement.setBytes(1, receiptLeaf),
        row -> row.getObject(1, LocalDate.class));
  }

  /**
   * Moves what came in up to a day into the trees, sorted by hash, and the nonces to where the
   * answers are checked with them. All in the running transaction; nothing joins the two trees
   * afterwards.
   *
   * @param size leaves before
   * @param head the head that will cover them
   * @return how many were moved
   */
  @Transactional(propagation = MANDATORY)
  public long seal(LocalDate through, long size, long head) {
    sql.run(TAKE.formatted(through));
    for (TreeTable tree : TreeTable.values()) {
      sql.run(
          "insert into %1$s (index, hash) select ? - 1 + row_number() over (order by %2$s), %2$s"
                  .formatted(tree.table(), tree.pending())
              + " from sealing order by 1",
          statement -> statement.setLong(1, size));
    }
    sql.run(
        "insert into ledger_opening (response_id, head, nonce, comment_digest)"
            + " select response_id, ?, nonce, comment_digest from sealing order by response_id",
        statement -> statement.setLong(1, head));
    return sql.number("select count(*) from sealing");
  }

  /**
   * Takes what was moved out of the table's pages too, where it could be read until PostgreSQL gets
   * round to it. Not within a transaction.
   */
  @Connectable
  public void forget() {
    sql.run("vacuum ledger_pending");
  }
}
