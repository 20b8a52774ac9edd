package vn.hailong.analytics.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.MeasureScorer;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * Which factors go with an overall item, over the respondents as they are (unweighted).
 *
 * @param complete respondents who answered the overall item and every factor
 * @param rSquared the share of the overall item's variance that all factors explain together, over
 *     complete respondents
 * @param factors in the order given
 */
public record Drivers(long complete, Outcome<Double> rSquared, List<Driver> factors) {

  public Drivers {
    factors = List.copyOf(factors);
  }

  /**
   * Takes responses for the drivers of an item.
   *
   * @param overallItem the item that stands for overall satisfaction; it is left out of its own
   *     factor
   * @param factors the factors to try, 1 to {@value Dominance#MOST_PREDICTORS}
   * @throws IllegalArgumentException if there are more, or a factor has no other item, or items are
   *     not answered with numbers
   */
  public static Builder builder(
      Questionnaire questionnaire, String overallItem, List<Factor> factors) {
    return new Builder(questionnaire, overallItem, factors);
  }

  /** Takes responses one by one. */
  public static final class Builder {

    private final List<String> codes;
    private final MeasureScorer overall;
    private final List<MeasureScorer> factors;
    private final List<double[]> rows = new ArrayList<>();

    private Builder(Questionnaire questionnaire, String overallItem, List<Factor> factors) {
      if (factors.isEmpty() || factors.size() > Dominance.MOST_PREDICTORS) {
        throw new IllegalArgumentException(
            "1 to " + Dominance.MOST_PREDICTORS + " factors, not " + factors.size());
      }
      codes = factors.stream().map(Factor::code).toList();
      overall = scorer(questionnaire, Measures.item(overallItem));
      this.factors =
          factors.stream()
              .map(factor ->
                  factor.itemCodes().stream().filter(code -> !code.equals(overallItem)).toList())
              .map(items -> scorer(questionnaire, Measures.items(items)))
              .toList();
    }

    private static MeasureScorer scorer(Questionnaire questionnaire, MeasureDef measure) {
      if (!Measures.isNumeric(questionnaire, measure)) {
        throw new IllegalArgumentException(measure.id() + " is not answered with numbers");
      }
      return new MeasureScorer(questionnaire, measure);
    }

    /**
     * Adds a used response.
     *
     * @param answers one byte per item, see {@link vn.hailong.analytics.questionnaire.AnswerCodec};
     *     not kept
     */
    public Builder add(byte[] answers) {
      double[] row = new double[factors.size() + 1];
      for (int j = 0; j < factors.size(); j++) {
        row[j] = mean(factors.get(j).score(answers));
      }
      row[factors.size()] = mean(overall.score(answers));
      rows.add(row);
      return this;
    }

    private static double mean(Moments moments) {
      return moments.m() == 0 ? Double.NaN : (double) moments.s() / moments.m();
    }

    /**
     * The drivers: rank correlations of each factor's respondent mean with the overall item over
     * those who answered both ({@link RankCorrelation}), and shares of R² over those who answered
     * everything ({@link Dominance}). Figures without a value carry the reason.
     */
    public Drivers build() {
      double[][] complete =
          rows.stream()
              .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
              .toArray(double[][]::new);
      Outcome<Dominance> dominance = dominance(complete);
      List<Driver> drivers = new ArrayList<>();
      for (int j = 0; j < codes.size(); j++) {
        int factor = j;
        List<double[]> both = answering(factor);
        double[] x = both.stream().mapToDouble(row -> row[factor]).toArray();
        double[] y = both.stream().mapToDouble(row -> row[codes.size()]).toArray();
        drivers.add(
            new Driver(
                codes.get(factor),
                both.size(),
                RankCorrelation.spearman(x, y),
                RankCorrelation.kendall(x, y),
                dominance.map(shares -> shares.relative().get(factor))));
      }
      return new Drivers(complete.length, dominance.map(Dominance::rSquared), drivers);
    }

    private Outcome<Dominance> dominance(double[][] complete) {
      int size = codes.size();
      return Dominance.of(
          Arrays.stream(complete).map(row -> Arrays.copyOf(row, size)).toArray(double[][]::new),
          Arrays.stream(complete).mapToDouble(row -> row[size]).toArray());
    }

    private List<double[]> answering(int factor) {
      return rows.stream()
          .filter(row -> !Double.isNaN(row[factor]) && !Double.isNaN(row[codes.size()]))
          .toList();
    }
  }
}
