package vn.hailong.analytics.columns;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up, for each name, m, y, s of the rows and their products over the items of a measure: n,
 * Σm, Σy, Σs, Σm², Σmy, Σy², Σms, Σs².
 */
public final class ScoreSums {

  /** How many sums there are of each name. */
  public static final int SIZE = 9;

  private ScoreSums() {}

  /**
   * The sums of each name over its rows with m &gt; 0.
   *
   * @param items the measure's columns
   * @param tables for each item the {@link Score} of each of 256 codes
   * @return {@value #SIZE} numbers for each name
   * @throws ArithmeticException if a sum leaves 64 bits
   */
  public static long[][] of(Rows rows, NameColumn by, List<ByteColumn> items, long[][] tables) {
    Score.check(tables);
    int names = by.names().size();
    long[] all = rows.sum(names * SIZE, () -> new Kernel(by, items, tables));
    long[][] sums = new long[names][];
    for (int name = 0; name < names; name++) {
      sums[name] = Arrays.copyOfRange(all, name * SIZE, (name + 1) * SIZE);
    }
    return sums;
  }

  private static final class Kernel implements Rows.Kernel {

    private final NameColumn by;
    private final RowScores rowScores;
    private final int[] places = new int[Rows.BLOCK];

    Kernel(NameColumn by, List<ByteColumn> items, long[][] tables) {
      this.by = by;
      rowScores = new RowScores(items, tables);
    }

    @Override
    public void add(int chunk, int from, int to, long[] sums) {
      long[] scores = rowScores.of(chunk, from, to);
      by.scaled(chunk, from, to, SIZE, places);
      for (int row = 0; row < to - from; row++) {
        long score = scores[row];
        if (score != Score.NONE) {
          add(sums, places[row], Score.m(score), Score.y(score), Score.s(score));
        }
      }
    }

    private static void add(long[] sums, int at, long m, long y, long s) {
      sums[at]++;
      sums[at + 1] += m;
      sums[at + 2] += y;
      sums[at + 3] = Math.addExact(sums[at + 3], s);
      sums[at + 4] += m * m;
      sums[at + 5] += m * y;
      sums[at + 6] += y * y;
      sums[at + 7] = Math.addExact(sums[at + 7], Math.multiplyExact(m, s));
      sums[at + 8] = Math.addExact(sums[at + 8], Math.multiplyExact(s, s));
    }
  }
}
