package vn.hailong.analytics.items;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.MeasureScorer;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * The items of a measure analysed over the respondents who answered all of them.
 *
 * @param cases such respondents
 * @param alpha Cronbach's raw alpha
 * @param averageCorrelation the mean of the correlations between two different items
 * @param items each item, in the order of the measure; empty under two cases
 */
public record ItemAnalysis(
    long cases,
    Outcome<Double> alpha,
    Outcome<Double> averageCorrelation,
    List<ItemStatistics> items) {

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  /**
   * Takes responses for the analysis of a measure.
   *
   * @throws IllegalArgumentException if an item is unknown or not answered with numbers
   */
  public static Builder builder(Questionnaire questionnaire, MeasureDef measure) {
    return new Builder(questionnaire, measure);
  }

  /** Takes responses one by one. */
  public static final class Builder {

    private final List<String> codes;
    private final List<MeasureScorer> scorers;
    private final CrossProducts sums;

    private Builder(Questionnaire questionnaire, MeasureDef measure) {
      if (!Measures.isNumeric(questionnaire, measure)) {
        throw new IllegalArgumentException(measure.id() + " is not answered with numbers");
      }
      codes = measure.items();
      scorers =
          codes.stream()
              .map(code -> new MeasureScorer(questionnaire, Measures.item(code)))
              .toList();
      sums = new CrossProducts(codes.size());
    }

    /**
     * Adds a used response; it counts if every item of the measure has a valid answer.
     *
     * @param answers one byte per item of the questionnaire, see {@link
     *     vn.hailong.analytics.questionnaire.AnswerCodec}; not kept
     */
    public Builder add(byte[] answers) {
      long[] values = new long[scorers.size()];
      for (int i = 0; i < values.length; i++) {
        Moments answer = scorers.get(i).score(answers);
        if (answer.m() == 0) {
          return this;
        }
        values[i] = answer.s();
      }
      sums.add(values);
      return this;
    }

    /**
     * The analysis; the builder may go on. Alpha is k/(k − 1)·(1 − Σ var(item)/var(sum)), alpha if
     * dropped the same without the item, the corrected item–total correlation that of the item with
     * the sum of the others (L. J. Cronbach, Coefficient alpha and the internal structure of tests,
     * Psychometrika 16, 1951; S. Henrysson, Correction of item–total correlations in item analysis,
     * Psychometrika 28, 1963). R: {@code psych::alpha(items)}: {@code total$raw_alpha}, {@code
     * total$average_r}, {@code alpha.drop$raw_alpha} and {@code item.stats$r.drop} on complete
     * cases.
     *
     * @return figures with a reason where there is none: under two items or two cases, without
     *     variance; alpha if dropped under three items
     */
    public ItemAnalysis build() {
      return analysis(codes, new CrossProducts(sums));
    }
  }

  private static ItemAnalysis analysis(List<String> codes, CrossProducts sums) {
    if (sums.cases() < 2) {
      Outcome<Double> none = Outcome.none(Reason.TOO_FEW_RESPONSES);
      return new ItemAnalysis(sums.cases(), none, none, List.of());
    }
    List<ItemStatistics> items = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      int item = i;
      int[] others = IntStream.range(0, codes.size()).filter(other -> other != item).toArray();
      items.add(
          new ItemStatistics(
              codes.get(item),
              sums.mean(item),
              Math.sqrt(sums.variance(item)),
              sums.alpha(others),
              others.length == 0
                  ? Outcome.none(Reason.TOO_FEW_ITEMS)
                  : sums.correlation(new int[] {item}, others)));
    }
    int[] all = IntStream.range(0, codes.size()).toArray();
    return new ItemAnalysis(sums.cases(), sums.alpha(all), averageCorrelation(sums), items);
  }

  private static Outcome<Double> averageCorrelation(CrossProducts sums) {
    if (sums.size() < 2) {
      return Outcome.none(Reason.TOO_FEW_ITEMS);
    }
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < sums.size(); i++) {
      for (int j = 0; j < i; j++) {
        Outcome<Double> one = sums.correlation(new int[] {i}, new int[] {j});
        if (one.value().isEmpty()) {
          return one;
        }
        sum += one.get();
        pairs++;
      }
    }
    return Outcome.of(sum / pairs);
  }
}
