package vn.hailong.analytics.groups;

import java.util.Arrays;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.inference.Tails;

/**
 * The Cochran–Armitage test of a linear trend in unweighted shares of independent answers.
 *
 * @param slope the change of the share for each unit of the scores, by least squares weighted with
 *     the numbers of answers
 * @param chiSquare with 1 degree of freedom
 * @param pValue of no trend, two-sided, 0..1
 */
public record ProportionTrend(double slope, double chiSquare, double pValue) {

  /**
   * Tests for a trend: with x_t of n_t satisfied at score s_t, p = Σx/Σn and s̄ = Σn s/Σn, χ² = (Σ
   * x_t (s_t − s̄))² / (p(1 − p) Σ n_t (s_t − s̄)²) (P. Armitage, Tests for linear trends in
   * proportions and frequencies, Biometrics 11, 1955). R: {@code prop.trend.test(x, n, score)}.
   *
   * <p>For one item. Answers of one respondent to several items are not independent, and weights
   * are not looked at: {@link RateTrend} is for those.
   *
   * @param satisfied x_t, 0..n_t, one for each month; not changed
   * @param answers n_t, 0 or more, as many; months without answers count for nothing
   * @param scores s_t, as many: 1, 2, 3… for months
   * @return nothing without answers, with answers at one score only, or if all answers are
   *     satisfied or none is
   * @throws IllegalArgumentException if the lengths differ, a count is out of range, or a score is
   *     not finite
   */
  public static Outcome<ProportionTrend> of(long[] satisfied, long[] answers, double[] scores) {
    check(satisfied, answers, scores);
    double all = Arrays.stream(answers).sum();
    double yes = Arrays.stream(satisfied).sum();
    if (all == 0) {
      return Outcome.none(Reason.NO_ANSWERS);
    }
    double mean = 0;
    for (int t = 0; t < scores.length; t++) {
      mean += answers[t] * scores[t] / all;
    }
    double covariance = 0;
    double spread = 0;
    boolean several = false;
    for (int t = 0; t < scores.length; t++) {
      covariance += satisfied[t] * (scores[t] - mean);
      spread += answers[t] * Math.pow(scores[t] - mean, 2);
      several |= answers[t] > 0 && scores[t] != firstScore(answers, scores);
    }
    if (!several) {
      return Outcome.none(Reason.SINGLE_GROUP);
    }
    if (yes == 0 || yes == all) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    double share = yes / all;
    double chiSquare = covariance * covariance / (share * (1 - share) * spread);
    return Outcome.of(
        new ProportionTrend(covariance / spread, chiSquare, Tails.chiSquare(chiSquare, 1)));
  }

  private static double firstScore(long[] answers, double[] scores) {
    int first = 0;
    while (answers[first] == 0) {
      first++;
    }
    return scores[first];
  }

  private static void check(long[] satisfied, long[] answers, double[] scores) {
    if (satisfied.length != answers.length || answers.length != scores.length) {
      throw new IllegalArgumentException("As many satisfied, answers and scores");
    }
    for (int t = 0; t < scores.length; t++) {
      if (satisfied[t] < 0 || satisfied[t] > answers[t] || !Double.isFinite(scores[t])) {
        throw new IllegalArgumentException(
            "%d of %d at %s".formatted(satisfied[t], answers[t], scores[t]));
      }
    }
  }
}
