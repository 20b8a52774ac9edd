package vn.hailong.analytics.drivers;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/** How well one variable rises with another, −1..1, whatever the distances between values. */
public final class RankCorrelation {

  private RankCorrelation() {}

  /**
   * Spearman's ρ: Pearson's correlation of the ranks, equal values sharing their mean rank (C.
   * Spearman, The proof and measurement of association between two things, American Journal of
   * Psychology 15, 1904). R: {@code cor(x, y, method = "spearman")}.
   *
   * @param x n finite values, not changed
   * @param y as many
   * @return nothing under two pairs, or if one of them has a single value
   * @throws IllegalArgumentException if the lengths differ or a value is not finite
   */
  public static Outcome<Double> spearman(double[] x, double[] y) {
    return of(x, y, new SpearmansCorrelation()::correlation);
  }

  /**
   * Kendall's τ_b = (concordant − discordant) / √((n₀ − ties in x)(n₀ − ties in y)), n₀ = n(n −
   * 1)/2 (M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945). R: {@code
   * cor(x, y, method = "kendall")}.
   *
   * @param x n finite values, not changed
   * @param y as many
   * @return nothing under two pairs, or if one of them has a single value
   * @throws IllegalArgumentException if the lengths differ or a value is not finite
   */
  public static Outcome<Double> kendall(double[] x, double[] y) {
    return of(x, y, new KendallsCorrelation()::correlation);
  }

  private static Outcome<Double> of(
      double[] x, double[] y, ToDoubleBiFunction<double[], double[]> correlation) {
    if (x.length != y.length || !isFinite(x) || !isFinite(y)) {
      throw new IllegalArgumentException("As many finite values of both");
    }
    if (x.length < 2) {
      return Outcome.none(Reason.TOO_FEW_RESPONSES);
    }
    return isConstant(x) || isConstant(y)
        ? Outcome.none(Reason.NO_VARIANCE)
        : Outcome.of(correlation.applyAsDouble(x, y));
  }

  private static boolean isFinite(double[] values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }

  private static boolean isConstant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }
}
