package vn.hailong.analytics.estimate;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.columns.CompleteRows;

/**
 * Cronbach's raw alpha, k/(k − 1) · (1 − Σ var(item) / var(sum of items)), from exact sums over
 * complete cases (L. J. Cronbach, Coefficient alpha and the internal structure of tests,
 * Psychometrika 16, 1951).
 */
final class CronbachAlpha {

  private final int items;
  private final CompleteRows complete;

  CronbachAlpha(int items, CompleteRows complete) {
    this.items = items;
    this.complete = complete;
  }

  /** Alpha, or null under two items or two cases or without variance. */
  @Nullable Double value() {
    BigInteger ofTotal = spread(complete.total(), complete.totalSquares());
    if (items < 2 || complete.count() < 2 || ofTotal.signum() == 0) {
      return null;
    }
    BigInteger ofItems = BigInteger.ZERO;
    for (int i = 0; i < items; i++) {
      ofItems = ofItems.add(spread(complete.sum(i), complete.squares(i)));
    }
    return items / (items - 1.0) * (1 - ofItems.doubleValue() / ofTotal.doubleValue());
  }

  /** n Σx² − (Σx)², which is the variance times n(n − 1). */
  private BigInteger spread(long sum, long sumOfSquares) {
    return BigInteger.valueOf(complete.count())
        .multiply(BigInteger.valueOf(sumOfSquares))
        .subtract(BigInteger.valueOf(sum).pow(2));
  }
}
