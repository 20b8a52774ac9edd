package vn.hailong.analytics.groups;

import java.util.List;
import java.util.Map;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.inference.Tails;

/**
 * A linear trend in design-based rates, of months for example.
 *
 * @param slope the change of the rate for each unit of the scores
 * @param standardError of the slope, above 0
 * @param degreesOfFreedom respondents with an answer less their strata less 1, whole
 * @param t slope / standardError
 * @param pValue of no trend, two-sided, 0..1
 * @param low lower confidence limit of the slope
 * @param high upper confidence limit of the slope
 */
public record RateTrend(
    double slope,
    double standardError,
    double degreesOfFreedom,
    double t,
    double pValue,
    double low,
    double high) {

  private static final double NO_VARIANCE = 1e-15;

  /**
   * Tests for a trend over a sample's groups: least squares of the groups' rates R_g on scores s_g,
   * weighted with the estimated answers W_g = Σ_g w m. With s̄ = ΣW s/ΣW the slope is b = Σ_i w_i
   * y_i (s_i − s̄) / Σ W_g (s_g − s̄)², linearized as z_i = w_i (s_i − s̄)(y_i − m_i (a + b s_i)) /
   * Σ W_g (s_g − s̄)² with a + b s the fitted line; limits are b ± t_{1−α/2}·SE (D. A. Binder, On
   * the variances of asymptotically normal estimators from complex surveys, International
   * Statistical Review 51, 1983). R: {@code svyglm(satisfied ~ score, design)} on one row per valid
   * answer with {@code ids = ~respondent}. The Cochran–Armitage test is its unweighted counterpart.
   *
   * @param scores a number for each group, finite; groups without one are left out
   * @param confidence of the limits, above 0 and below 1
   * @return nothing without answers, with answers at one score only, below 1 degree of freedom, or
   *     if the standard error is 0
   * @throws IllegalArgumentException if a score is not finite or the confidence not between 0 and 1
   */
  public static Outcome<RateTrend> of(
      GroupedSample sample, Map<String, Double> scores, double confidence) {
    if (!scores.values().stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("Scores are finite: " + scores);
    }
    List<String> groups = sample.groups().stream().filter(scores::containsKey).toList();
    if (groups.isEmpty()) {
      return Outcome.none(Reason.NO_ANSWERS);
    }
    double[] at = groups.stream().mapToDouble(scores::get).toArray();
    if (groups.stream().map(scores::get).distinct().count() == 1) {
      return Outcome.none(Reason.SINGLE_GROUP);
    }
    double degreesOfFreedom = (double) sample.degreesOfFreedom(groups) - 1;
    if (degreesOfFreedom < 1) {
      return Outcome.none(Reason.TOO_FEW_RESPONSES);
    }
    Line line = new Line(new GroupTable(sample, groups), at);
    double variance =
        Linearization.covariance(sample, groups, List.of(line.influence())).getEntry(0, 0);
    if (variance < NO_VARIANCE) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    double error = Math.sqrt(variance);
    double t = line.slope() / error;
    double margin = Tails.tQuantile(confidence, degreesOfFreedom) * error;
    return Outcome.of(
        new RateTrend(
            line.slope(),
            error,
            degreesOfFreedom,
            t,
            Tails.t(t, degreesOfFreedom),
            line.slope() - margin,
            line.slope() + margin));
  }
}
