package vn.hailong.analytics.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.hailong.analytics.inference.Outcome;

/** P-values adjusted for being many: an adjusted one is compared with α as if it were alone. */
public final class AdjustedPValues {

  private AdjustedPValues() {}

  /**
   * Holm's adjustment, which bounds the chance of even one false finding among all: in ascending
   * order, the running maximum of (k − i + 1)·p₍ᵢ₎, cut to 1 (S. Holm, A simple sequentially
   * rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979). R: {@code
   * p.adjust(p, "holm")}.
   *
   * @param pValues k of them, none missing; not changed
   * @return k adjusted ones in the same order; empty for none
   * @throws IllegalArgumentException if one lies outside 0..1 or is NaN
   */
  public static double[] holm(double... pValues) {
    int[] order = ascending(pValues);
    double[] adjusted = new double[pValues.length];
    double largest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      largest = Math.max(largest, (order.length - rank) * pValues[order[rank]]);
      adjusted[order[rank]] = Math.min(1, largest);
    }
    return adjusted;
  }

  /**
   * Benjamini and Hochberg's adjustment, which bounds the expected share of false findings among
   * the findings, for tests that are independent or positively dependent: from the largest down,
   * the running minimum of (k/i)·p₍ᵢ₎, cut to 1 (Y. Benjamini and Y. Hochberg, Controlling the
   * false discovery rate, Journal of the Royal Statistical Society B 57, 1995). R: {@code
   * p.adjust(p, "BH")}.
   *
   * @param pValues k of them, none missing; not changed
   * @return k adjusted ones in the same order; empty for none
   * @throws IllegalArgumentException if one lies outside 0..1 or is NaN
   */
  public static double[] benjaminiHochberg(double... pValues) {
    int[] order = ascending(pValues);
    double[] adjusted = new double[pValues.length];
    double smallest = 1;
    for (int rank = order.length; rank > 0; rank--) {
      int index = order[rank - 1];
      smallest = Math.min(smallest, (double) order.length / rank * pValues[index]);
      adjusted[index] = smallest;
    }
    return adjusted;
  }

  /**
   * Holm's adjustment where some tests have no p-value: those keep their reason and do not count.
   *
   * @param pValues known or not
   * @return as many in the same order
   * @throws IllegalArgumentException if one lies outside 0..1 or is NaN
   */
  public static List<Outcome<Double>> holm(List<Outcome<Double>> pValues) {
    double[] known =
        pValues.stream()
            .flatMap(p -> p.value().stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    PrimitiveIterator.OfDouble adjusted = Arrays.stream(holm(known)).iterator();
    return pValues.stream().map(outcome -> outcome.map(p -> adjusted.next())).toList();
  }

  private static int[] ascending(double[] pValues) {
    if (!Arrays.stream(pValues).allMatch(p -> p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "Not p-values: " + DoubleStream.of(pValues).boxed().toList());
    }
    return IntStream.range(0, pValues.length)
        .boxed()
        .sorted(Comparator.comparingDouble(index -> pValues[index]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
