package vn.hailong.analytics.columns;

import java.util.List;

/** What the rows with a valid answer to every item of a measure add up to. */
public final class CompleteRows {

  private static final int CODES = 256;
  private static final int COUNT = 0;
  private static final int TOTAL = 1;
  private static final int SQUARES = 2;
  private static final int TALLIES = 3;

  private final long[][] tables;
  private final long[] sums;

  private CompleteRows(long[][] tables, long[] sums) {
    this.tables = tables;
    this.sums = sums;
  }

  /**
   * Adds up.
   *
   * @param items the measure's columns
   * @param tables for each item the {@link Score} of each of 256 codes
   * @throws ArithmeticException if a sum leaves 64 bits
   */
  public static CompleteRows of(Rows rows, List<ByteColumn> items, long[][] tables) {
    Score.check(tables);
    return new CompleteRows(
        tables, rows.sum(TALLIES + CODES * items.size(), () -> new Kernel(items, tables)));
  }

  /** How many such rows there are. */
  public long count() {
    return sums[COUNT];
  }

  /** Σ over rows of the sum of values. */
  public long total() {
    return sums[TOTAL];
  }

  /** Σ over rows of the square of the sum of values. */
  public long totalSquares() {
    return sums[SQUARES];
  }

  /** Σ of an item's values. */
  public long sum(int item) {
    long sum = 0;
    for (int code = 0; code < CODES; code++) {
      sum = Math.addExact(sum, Math.multiplyExact(tally(item, code), value(item, code)));
    }
    return sum;
  }

  /** Σ of the squares of an item's values. */
  public long squares(int item) {
    long sum = 0;
    for (int code = 0; code < CODES; code++) {
      long square = Math.multiplyExact(value(item, code), value(item, code));
      sum = Math.addExact(sum, Math.multiplyExact(tally(item, code), square));
    }
    return sum;
  }

  private long tally(int item, int code) {
    return sums[TALLIES + item * CODES + code];
  }

  private long value(int item, int code) {
    return Score.s(tables[item][code]);
  }

  private static final class Kernel implements Rows.Kernel {

    private final List<ByteColumn> items;
    private final RowScores rowScores;
    private final int[] complete = new int[Rows.BLOCK];

    Kernel(List<ByteColumn> items, long[][] tables) {
      this.items = items;
      rowScores = new RowScores(items, tables);
    }

    @Override
    public void add(int chunk, int from, int to, long[] sums) {
      long[] scores = rowScores.of(chunk, from, to);
      int found = 0;
      for (int row = 0; row < to - from; row++) {
        if (Score.m(scores[row]) == items.size()) {
          long total = Score.s(scores[row]);
          sums[TOTAL] = Math.addExact(sums[TOTAL], total);
          sums[SQUARES] = Math.addExact(sums[SQUARES], Math.multiplyExact(total, total));
          complete[found++] = from + row;
        }
      }
      sums[COUNT] += found;
      for (int item = 0; item < items.size(); item++) {
        byte[] codes = items.get(item).chunk(chunk);
        int tally = TALLIES + item * CODES;
        for (int i = 0; i < found; i++) {
          sums[tally + (codes[complete[i]] & 0xFF)]++;
        }
      }
    }
  }
}
