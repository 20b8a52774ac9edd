package vn.hailong.ledger.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hailong.ledger.verify.Tree;

/** Leaves of the two trees and the subtrees that are kept of them. */
@Singleton
public class LeafRows {

  private final Sql sql;

  LeafRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** Leaf hashes from a place up to another, in order. */
  @Connectable
  public List<byte[]> leaves(Tree tree, long from, long to) {
    return sql.list(
        "select hash from " + table(tree) + " where index >= ? and index < ? order by index",
        statement -> {
          statement.setLong(1, from);
          statement.setLong(2, to);
        },
        row -> row.getBytes(1));
  }

  /** Hands leaf hashes on from a place, in order, in portions. */
  @Transactional(propagation = MANDATORY)
  public void forEach(Tree tree, long from, Consumer<byte[]> consumer) {
    sql.forEach(
        "select hash from " + table(tree) + " where index >= ? order by index",
        statement -> statement.setLong(1, from),
        row -> row.getBytes(1),
        consumer);
  }

  /** As {@link #forEach}, all of them in a transaction of its own. */
  @Transactional(readOnly = true)
  public void scan(Tree tree, Consumer<byte[]> consumer) {
    forEach(tree, 0, consumer);
  }

  /** The first place of a receipt's leaf. */
  @Connectable
  public Optional<Long> receipt(byte[] hash) {
    return sql.first(
        "select index from ledger_receipt where hash = ? order by index limit 1",
        statement -> statement.setBytes(1, hash),
        row -> row.getLong(1));
  }

  /** Roots of kept subtrees of a level, from a place up to another, in order. */
  @Connectable
  public List<byte[]> subtrees(Tree tree, int level, long from, long to) {
    return sql.list(
        "select hash from ledger_subtree where tree = ? and level = ?"
            + " and position >= ? and position < ? order by position",
        statement -> {
          statement.setString(1, tree.code());
          statement.setInt(2, level);
          statement.setLong(3, from);
          statement.setLong(4, to);
        },
        row -> row.getBytes(1));
  }

  /** Keeps roots of subtrees of a level, the first of them at a place. */
  @Transactional(propagation = MANDATORY)
  public void keep(Tree tree, int level, long first, List<byte[]> roots) {
    sql.run(
        "insert into ledger_subtree (tree, level, position, hash)"
            + " select ?, ?, ? - 1 + place, hash from unnest(?::bytea[]) with ordinality as u (hash, place)",
        statement -> {
          statement.setString(1, tree.code());
          statement.setInt(2, level);
          statement.setLong(3, first);
          statement.setObject(4, roots.toArray(byte[][]::new));
        });
  }

  private static String table(Tree tree) {
    return TreeTable.of(tree).table();
  }
}
