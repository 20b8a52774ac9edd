package vn.hailong.analytics.estimate;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Cronbach's raw alpha, k/(k − 1) · (1 − Σ var(item) / var(sum of items)), from exact sums over
 * complete cases (L. J. Cronbach, Coefficient alpha and the internal structure of tests,
 * Psychometrika 16, 1951).
 */
final class CronbachAlpha {

  private final long[] sums;
  private final long[] squares;
  private long totals;
  private long totalSquares;
  private long cases;

  CronbachAlpha(int items) {
    sums = new long[items];
    squares = new long[items];
  }

  /** Adds one respondent, who answered every item. */
  void add(int[] values) {
    long total = 0;
    for (int i = 0; i < values.length; i++) {
      long value = values[i];
      sums[i] += value;
      squares[i] += value * value;
      total += value;
    }
    totals += total;
    totalSquares += total * total;
    cases++;
  }

  /** Alpha, or null under two items or two cases or without variance. */
  @Nullable Double value() {
    int items = sums.length;
    BigInteger ofTotal = spread(totals, totalSquares);
    if (items < 2 || cases < 2 || ofTotal.signum() == 0) {
      return null;
    }
    BigInteger ofItems = BigInteger.ZERO;
    for (int i = 0; i < items; i++) {
      ofItems = ofItems.add(spread(sums[i], squares[i]));
    }
    return items / (items - 1.0) * (1 - ofItems.doubleValue() / ofTotal.doubleValue());
  }

  /** n Σx² − (Σx)², which is the variance times n(n − 1). */
  private BigInteger spread(long sum, long sumOfSquares) {
    return BigInteger.valueOf(cases)
        .multiply(BigInteger.valueOf(sumOfSquares))
        .subtract(BigInteger.valueOf(sum).pow(2));
  }
}
