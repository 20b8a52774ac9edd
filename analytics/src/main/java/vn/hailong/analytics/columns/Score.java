package vn.hailong.analytics.columns;

/**
 * What an answer adds to a measure, in one number: valid answers m, satisfied ones y and values s
 * side by side, so that the scores of a row's answers are added up at once. 12 bits for m, 12 for y
 * and 40 for s, which has a sign.
 */
public final class Score {

  /** Of an answer that is not valid. */
  public static final long NONE = 0;

  private static final int Y = 40;
  private static final int M = 52;
  private static final long MOST = (1 << 12) - 1;

  private Score() {}

  /** Of a valid answer. */
  public static long of(boolean satisfied, int value) {
    return (1L << M) + (satisfied ? 1L << Y : 0) + value;
  }

  static long m(long score) {
    return rest(score) >>> M;
  }

  static long y(long score) {
    return rest(score) >>> Y & MOST;
  }

  static long s(long score) {
    return score << (Long.SIZE - Y) >> (Long.SIZE - Y);
  }

  private static long rest(long score) {
    return score - s(score);
  }

  /**
   * Checks that the scores of one row can be added up.
   *
   * @param tables for each item the score of each of 256 codes
   * @throws ArithmeticException if not: thousands of items, or hundreds with values of billions
   */
  static void check(long[][] tables) {
    long most = 0;
    for (long[] table : tables) {
      long ofItem = 0;
      for (long score : table) {
        ofItem = Math.max(ofItem, Math.abs(s(score)));
      }
      most += ofItem;
    }
    if (tables.length > MOST || most >= 1L << (Y - 1)) {
      throw new ArithmeticException("The answers of one row add up to more than 40 bits");
    }
  }
}
