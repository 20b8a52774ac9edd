package vn.hailong.analytics.columns;

import java.util.List;

/**
 * How many rows have each combination of names and answer: from these counts follow all figures of
 * one item, in the whole and by group.
 */
public final class Tally {

  private final int[] sizes;
  private final int codes;
  private final long[] counts;

  private Tally(int[] sizes, int codes, long[] counts) {
    this.sizes = sizes;
    this.codes = codes;
    this.counts = counts;
  }

  /**
   * Counts rows.
   *
   * @param by one column or more
   * @throws ArithmeticException if there are more than 2³¹ combinations
   */
  public static Tally of(Rows rows, List<NameColumn> by, ByteColumn answers) {
    // 255 becomes 0 and 0 becomes 1 by adding 1: no table is needed to leave out what lies between.
    int codes = answers.highest() + 2;
    int[] sizes = by.stream().mapToInt(column -> column.names().size()).toArray();
    int size = codes;
    for (int names : sizes) {
      size = Math.multiplyExact(size, names);
    }
    long[] counts = rows.sum(size, () -> new Kernel(by, sizes, codes, answers));
    return new Tally(sizes, codes, counts);
  }

  /** The rows with an answer among those of some names, one number for each column. */
  public long count(int code, int... numbers) {
    int cell = 0;
    for (int i = 0; i < sizes.length; i++) {
      cell = cell * sizes[i] + numbers[i];
    }
    int shifted = code + 1 & 0xFF;
    return shifted < codes ? counts[cell * codes + shifted] : 0;
  }

  private static final class Kernel implements Rows.Kernel {

    private final List<NameColumn> by;
    private final int[] factors;
    private final ByteColumn answers;
    private final int[] cells = new int[Rows.BLOCK];
    private final int[] one = new int[Rows.BLOCK];

    Kernel(List<NameColumn> by, int[] sizes, int codes, ByteColumn answers) {
      this.by = by;
      this.answers = answers;
      factors = new int[sizes.length];
      int factor = codes;
      for (int i = sizes.length - 1; i >= 0; i--) {
        factors[i] = factor;
        factor *= sizes[i];
      }
    }

    @Override
    public void add(int chunk, int from, int to, long[] sums) {
      by.getFirst().scaled(chunk, from, to, factors[0], cells);
      for (int i = 1; i < factors.length; i++) {
        by.get(i).scaled(chunk, from, to, factors[i], one);
        for (int row = 0; row < to - from; row++) {
          cells[row] += one[row];
        }
      }
      byte[] codes = answers.chunk(chunk);
      for (int row = from; row < to; row++) {
        sums[cells[row - from] + (codes[row] + 1 & 0xFF)]++;
      }
    }
  }
}
