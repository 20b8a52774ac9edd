package vn.hailong.analytics.groups;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.inference.Tails;

/**
 * Whether groups differ in the share satisfied at all: Pearson's χ² of the table satisfied/not ×
 * group, corrected for the sampling design and for several answers of one respondent.
 *
 * @param groups the groups compared, two or more
 * @param pearson X² of the weighted table scaled to the number of answers
 * @param designEffect the mean of the generalized design effects, tr Δ / (G − 1)
 * @param f X² / tr Δ
 * @param numerator degrees of freedom ν₁ = (tr Δ)² / tr Δ²
 * @param denominator degrees of freedom ν₁·ν, ν = respondents with an answer less their strata
 * @param pValue of no difference, 0..1
 */
public record RaoScottTest(
    List<String> groups,
    double pearson,
    double designEffect,
    double f,
    double numerator,
    double denominator,
    double pValue) {

  private static final double NO_VARIANCE = 1e-12;

  public RaoScottTest {
    groups = List.copyOf(groups);
  }

  /**
   * Tests all groups of a sample that have answers, with the second-order correction of Rao and
   * Scott: with p the cell proportions, V their linearized covariance, C the contrasts of the
   * interaction and N the number of answers, Δ = (C′ D_p⁻¹ C / N)⁻¹ C′ D_p⁻¹ V D_p⁻¹ C, and F =
   * X²/tr Δ is held against F(ν₁, ν₁ν) (J. N. K. Rao and A. J. Scott, On chi-squared tests for
   * multiway contingency tables with cell proportions estimated from survey data, Annals of
   * Statistics 12, 1984). R: {@code svychisq(~satisfied + group, design, statistic = "F")} on one
   * row per valid answer with {@code ids = ~respondent}.
   *
   * @return nothing under two groups with answers, below 1 degree of freedom, if all answers are
   *     satisfied or none is, or if everybody was asked
   */
  public static Outcome<RaoScottTest> of(GroupedSample sample) {
    List<String> groups = sample.groups();
    if (groups.isEmpty()) {
      return Outcome.none(Reason.NO_ANSWERS);
    }
    if (groups.size() == 1) {
      return Outcome.none(Reason.SINGLE_GROUP);
    }
    long degreesOfFreedom = sample.degreesOfFreedom(groups);
    if (degreesOfFreedom < 1) {
      return Outcome.none(Reason.TOO_FEW_RESPONSES);
    }
    GroupTable table = new GroupTable(sample, groups);
    if (table.isUniform()) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    RealMatrix covariance = Linearization.covariance(sample, groups, contrasts(table));
    RealMatrix delta =
        new CholeskyDecomposition(simpleCovariance(table)).getSolver().solve(covariance);
    double trace = delta.getTrace();
    if (trace < NO_VARIANCE) {
      return Outcome.none(Reason.NO_VARIANCE);
    }
    double pearson = pearson(table);
    double numerator = trace * trace / delta.multiply(delta).getTrace();
    double denominator = numerator * degreesOfFreedom;
    double f = pearson / trace;
    return Outcome.of(
        new RaoScottTest(
            groups,
            pearson,
            trace / (groups.size() - 1),
            f,
            numerator,
            denominator,
            Tails.f(f, numerator, denominator)));
  }

  private static double pearson(GroupTable table) {
    double share = table.satisfied() / table.answers();
    double sum = 0;
    for (int g = 0; g < table.size(); g++) {
      sum += table.answers(g) * Math.pow(table.rate(g) - share, 2);
    }
    return table.count() / table.answers() * sum / (share * (1 - share));
  }

  /**
   * D_p⁻¹ C linearized: contrast k holds group k against the last one, satisfied against not. What
   * is divided by an empty cell is left out.
   */
  private static List<Influence> contrasts(GroupTable table) {
    double all = table.answers();
    int last = table.size() - 1;
    List<Influence> contrasts = new ArrayList<>();
    for (int k = 0; k < last; k++) {
      double[] satisfied = new double[table.size()];
      double[] not = new double[table.size()];
      double mean = 0;
      for (int g : new int[] {k, last}) {
        int sign = g == k ? 1 : -1;
        double yes = table.satisfied(g) / all;
        double no = (table.answers(g) - table.satisfied(g)) / all;
        satisfied[g] = yes > 0 ? sign / yes : 0;
        not[g] = no > 0 ? -sign / no : 0;
        mean += satisfied[g] * yes + not[g] * no;
      }
      double[] y = new double[table.size()];
      double[] m = new double[table.size()];
      for (int g = 0; g < table.size(); g++) {
        y[g] = (satisfied[g] - not[g]) / all;
        m[g] = (not[g] - mean) / all;
      }
      contrasts.add(new Influence(y, m));
    }
    return contrasts;
  }

  /** C′ D_p⁻¹ C / N, what the covariance were with N independent answers. */
  private static RealMatrix simpleCovariance(GroupTable table) {
    int last = table.size() - 1;
    RealMatrix simple = new Array2DRowRealMatrix(last, last);
    for (int k = 0; k < last; k++) {
      for (int l = 0; l < last; l++) {
        double entry = inverses(table, last) + (k == l ? inverses(table, k) : 0);
        simple.setEntry(k, l, entry / table.count());
      }
    }
    return simple;
  }

  private static double inverses(GroupTable table, int group) {
    double yes = table.satisfied(group) / table.answers();
    double no = (table.answers(group) - table.satisfied(group)) / table.answers();
    return (yes > 0 ? 1 / yes : 0) + (no > 0 ? 1 / no : 0);
  }
}
