package vn.hailong.analytics.items;

import java.math.BigInteger;
import java.util.stream.IntStream;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/** Exact sums over complete respondents, from which every statistic of the items follows. */
final class CrossProducts {

  private final long[] sums;
  private final long[][] products;
  private long cases;

  CrossProducts(int items) {
    sums = new long[items];
    products = new long[items][items];
  }

  CrossProducts(CrossProducts other) {
    sums = other.sums.clone();
    products = new long[sums.length][];
    for (int i = 0; i < sums.length; i++) {
      products[i] = other.products[i].clone();
    }
    cases = other.cases;
  }

  /** Adds one respondent, who answered every item. */
  void add(long[] values) {
    for (int i = 0; i < values.length; i++) {
      sums[i] = Math.addExact(sums[i], values[i]);
      for (int j = 0; j < values.length; j++) {
        products[i][j] = Math.addExact(products[i][j], values[i] * values[j]);
      }
    }
    cases++;
  }

  long cases() {
    return cases;
  }

  int size() {
    return sums.length;
  }

  double mean(int item) {
    return (double) sums[item] / cases;
  }

  /** n Σ x y − Σ x Σ y, which is the covariance times n(n − 1). */
  private BigInteger spread(int i, int j) {
    return BigInteger.valueOf(cases)
        .multiply(BigInteger.valueOf(products[i][j]))
        .subtract(BigInteger.valueOf(sums[i]).multiply(BigInteger.valueOf(sums[j])));
  }

  /** The same of two sums of items. */
  private BigInteger spread(int[] some, int[] others) {
    BigInteger spread = BigInteger.ZERO;
    for (int i : some) {
      for (int j : others) {
        spread = spread.add(spread(i, j));
      }
    }
    return spread;
  }

  /** The variance of an item, with n − 1; for two respondents or more. */
  double variance(int item) {
    return spread(item, item).doubleValue() / ((double) cases * (cases - 1));
  }

  /** The correlation of two sums of items. */
  Outcome<Double> correlation(int[] some, int[] others) {
    BigInteger ofSome = spread(some, some);
    BigInteger ofOthers = spread(others, others);
    if (ofSome.signum() == 0 || ofOthers.signum() == 0) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    double both = Math.sqrt(ofSome.doubleValue()) * Math.sqrt(ofOthers.doubleValue());
    return Outcome.of(spread(some, others).doubleValue() / both);
  }

  /** Cronbach's raw alpha of some items. */
  Outcome<Double> alpha(int[] items) {
    if (items.length < 2) {
      return Outcome.none(Reason.TOO_FEW_ITEMS);
    }
    BigInteger ofTotal = spread(items, items);
    if (ofTotal.signum() == 0) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    BigInteger ofItems =
        IntStream.of(items).mapToObj(i -> spread(i, i)).reduce(BigInteger.ZERO, BigInteger::add);
    int k = items.length;
    return Outcome.of(k / (k - 1.0) * (1 - ofItems.doubleValue() / ofTotal.doubleValue()));
  }
}
