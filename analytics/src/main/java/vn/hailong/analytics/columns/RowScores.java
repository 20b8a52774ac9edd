package vn.hailong.analytics.columns;

import java.util.Arrays;
import java.util.List;

/** The scores of rows, each over some items; used by one thread only. */
final class RowScores {

  private final List<ByteColumn> items;
  private final long[][] tables;
  private final long[] scores = new long[Rows.BLOCK];

  RowScores(List<ByteColumn> items, long[][] tables) {
    this.items = items;
    this.tables = tables;
  }

  /** Of the rows from..to of a chunk, one block at most; overwritten by the next call. */
  long[] of(int chunk, int from, int to) {
    Arrays.fill(scores, Score.NONE);
    for (int item = 0; item < tables.length; item++) {
      long[] table = tables[item];
      byte[] codes = items.get(item).chunk(chunk);
      for (int row = from; row < to; row++) {
        scores[row - from] += table[codes[row] & 0xFF];
      }
    }
    return scores;
  }
}
