package vn.hailong.analytics.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.CombinatoricsUtils;
import vn.hailong.analytics.estimate.Moments;

/**
 * A respondent's answers to a measure: each item is answered with the same chance (at least one is)
 * and satisfied with the same chance, the answers of one respondent being correlated.
 */
public final class AnswerModel {

  private static final int STEPS = 2000;

  private final int items;
  private final double[] upTo;

  private AnswerModel(int items, double[] chances) {
    this.items = items;
    upTo = chances.clone();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    Arrays.setAll(upTo, i -> upTo[i] / upTo[upTo.length - 1]);
  }

  /** One item answered by everybody. */
  public static AnswerModel oneItem(double rate) {
    return new AnswerModel(1, new double[] {0, 0, 1 - rate, rate});
  }

  /**
   * Several items, each satisfied when a normal variable is above a threshold. Opinions on the
   * usual five-point scale with a Cronbach alpha of 0.87 over five items correlate by about 0.6.
   *
   * @param correlation between the normal variables of two items of one respondent, 0..1
   * @param answered the chance that an item is answered
   */
  public static AnswerModel normal(int items, double rate, double correlation, double answered) {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double threshold = normal.inverseCumulativeProbability(rate);
    double[] chances = new double[(items + 1) * (items + 1)];
    for (int i = 0; i < STEPS; i++) {
      double common = normal.inverseCumulativeProbability((i + 0.5) / STEPS);
      double own =
          normal.cumulativeProbability(
              (threshold + Math.sqrt(correlation) * common) / Math.sqrt(1 - correlation));
      addBinomial(chances, items, answered, (m, y) -> Math.pow(own, y) * Math.pow(1 - own, m - y));
    }
    return new AnswerModel(items, chances);
  }

  /**
   * Several items, satisfied with a chance that differs between respondents by the beta
   * distribution. At high rates this is a harder case than {@link #normal}: who is dissatisfied
   * with one item is so with most.
   *
   * @param correlation between the answers to two items of one respondent, above 0 and below 1
   * @param answered the chance that an item is answered
   */
  public static AnswerModel beta(int items, double rate, double correlation, double answered) {
    double a = (1 / correlation - 1) * rate;
    double b = (1 / correlation - 1) * (1 - rate);
    double[] chances = new double[(items + 1) * (items + 1)];
    addBinomial(
        chances,
        items,
        answered,
        (m, y) -> Math.exp(Beta.logBeta(a + y, b + m - y) - Beta.logBeta(a, b)));
    return new AnswerModel(items, chances);
  }

  /** The chance of y certain answers being satisfied and the other m − y not. */
  private interface Pattern {
    double chance(int valid, int satisfied);
  }

  private static void addBinomial(double[] chances, int items, double answered, Pattern pattern) {
    for (int m = 1; m <= items; m++) {
      double given =
          CombinatoricsUtils.binomialCoefficientDouble(items, m)
              * Math.pow(answered, m)
              * Math.pow(1 - answered, items - m);
      for (int y = 0; y <= m; y++) {
        chances[m * (items + 1) + y] +=
            given * CombinatoricsUtils.binomialCoefficientDouble(m, y) * pattern.chance(m, y);
      }
    }
  }

  public int items() {
    return items;
  }

  /** A respondent as a number from which {@link #valid} and {@link #satisfied} can be read. */
  public int draw(SplittableRandom random) {
    double chance = random.nextDouble();
    int answer = upTo.length - 1;
    while (answer > 0 && upTo[answer - 1] > chance) {
      answer--;
    }
    return answer;
  }

  public int valid(int respondent) {
    return respondent / (items + 1);
  }

  public int satisfied(int respondent) {
    return respondent % (items + 1);
  }

  /** The moments of a respondent, taking each satisfied answer as the value 1. */
  public Moments moments(int respondent) {
    return Moments.of(valid(respondent), satisfied(respondent), satisfied(respondent));
  }
}
