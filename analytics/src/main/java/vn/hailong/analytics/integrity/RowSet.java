package vn.hailong.analytics.integrity;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some of a log's responses, by their place in it from 0. Immutable. */
public final class RowSet {

  /** No responses. */
  public static final RowSet NONE = new RowSet(new BitSet());

  private final BitSet rows;

  private RowSet(BitSet rows) {
    this.rows = rows;
  }

  /** Those of so many rows of which something holds. */
  static RowSet where(int size, IntPredicate holds) {
    BitSet rows = new BitSet(size);
    for (int row = 0; row < size; row++) {
      if (holds.test(row)) {
        rows.set(row);
      }
    }
    return new RowSet(rows);
  }

  /** How many there are. */
  public int size() {
    return rows.cardinality();
  }

  /** Whether a row is among them. */
  public boolean contains(int row) {
    return rows.get(row);
  }

  /** Their places in ascending order. */
  public IntStream stream() {
    return rows.stream();
  }

  /** These and those. */
  public RowSet or(RowSet others) {
    BitSet both = (BitSet) rows.clone();
    both.or(others.rows);
    return new RowSet(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowSet set && rows.equals(set.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
