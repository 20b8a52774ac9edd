package vn.hailong.analytics.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * One cell of the grid on which verdicts are tried: an office whose true rate is the target.
 *
 * @param rate of all its dossiers together, in expectation
 * @param used n
 * @param answers one item, or several correlated ones
 * @param weightRatio the largest weight over the smallest, or null without a population
 */
public record VerdictCell(double rate, int used, Answers answers, @Nullable Double weightRatio) {

  /** How respondents answer. */
  public enum Answers {
    /** One item that everybody answers. */
    ONE_ITEM,
    /** Five, correlated by 0.6 as normal variables, each answered with a chance of 0.9. */
    FIVE_ITEMS,
    /** Five that correlate by 0.5 as they are satisfied or not, likewise. */
    FIVE_ITEMS_HARD;

    int items() {
      return this == ONE_ITEM ? 1 : 5;
    }

    AnswerModel model(double rate) {
      return switch (this) {
        case ONE_ITEM -> AnswerModel.oneItem(rate);
        case FIVE_ITEMS -> AnswerModel.normal(5, rate, 0.6, 0.9);
        case FIVE_ITEMS_HARD -> AnswerModel.beta(5, rate, 0.5, 0.9);
      };
    }
  }

  private static final double CONFIDENCE = 0.95;
  private static final double[] FIELD_SHARES = {0.4, 0.3, 0.2, 0.1};
  private static final double[] FIELD_EFFECTS = {-0.5, 0.2, 0.4, 0.9};
  private static final int SAMPLES_OF_AN_OFFICE = 20;

  /** What was measured. */
  public record Result(double coverage, double reached, double notReached, double kishShare) {}

  /** Draws samples and counts what is concluded from them. */
  public Result run(int samples, long seed) {
    Tally tally = new Tally(new SplittableRandom(seed));
    if (weightRatio == null) {
      tally.withoutPopulation(samples);
    } else {
      tally.withPopulation(samples, weightRatio);
    }
    return tally.result();
  }

  /** Fields differ: their rates lie around the whole rate on the scale of log odds. */
  private double[] fieldRates() {
    double low = -10;
    double high = 10;
    double[] rates = new double[FIELD_SHARES.length];
    while (high - low > 1e-9) {
      double middle = (low + high) / 2;
      double whole = 0;
      for (int h = 0; h < rates.length; h++) {
        rates[h] = 1 / (1 + Math.exp(-middle - FIELD_EFFECTS[h]));
        whole += FIELD_SHARES[h] * rates[h];
      }
      if (whole < rate) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return rates;
  }

  /** n_h so that weights run evenly from 1 to the ratio, the largest field having the largest. */
  private int[] sampleSizes(double ratio) {
    double[] parts = new double[FIELD_SHARES.length];
    for (int h = 0; h < parts.length; h++) {
      double weight = 1 + (ratio - 1) * (parts.length - 1 - h) / (parts.length - 1);
      parts[h] = FIELD_SHARES[h] / weight;
    }
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts)
        .mapToInt(part -> Math.max(2, (int) Math.round(used * part / sum)))
        .toArray();
  }

  private final class Tally {

    private final SplittableRandom random;
    private final Questionnaire questionnaire = YesNoSurvey.questionnaire(answers.items());
    private final MeasureDef measure = YesNoSurvey.all(questionnaire);
    private int samples;
    private int covered;
    private int reached;
    private int notReached;
    private double kishShares;

    Tally(SplittableRandom random) {
      this.random = random;
    }

    void withoutPopulation(int count) {
      AnswerModel model = answers.model(rate);
      for (int i = 0; i < count; i++) {
        CountedSurvey survey = new CountedSurvey(1);
        for (int j = 0; j < used; j++) {
          survey.add(0, model.moments(model.draw(random)));
        }
        judge(survey, null, rate);
      }
    }

    void withPopulation(int count, double ratio) {
      double[] rates = fieldRates();
      AnswerModel[] models =
          Arrays.stream(rates).mapToObj(answers::model).toArray(AnswerModel[]::new);
      int[] sizes = sampleSizes(ratio);
      // The smallest weight is 4/3: the sample takes three quarters of the field it likes best.
      int[] dossiers = new int[sizes.length];
      for (int h = 0; h < sizes.length; h++) {
        double weight = 1 + (ratio - 1) * (sizes.length - 1 - h) / (sizes.length - 1);
        dossiers[h] = (int) Math.round(sizes[h] * weight * 4 / 3);
      }
      for (int i = 0; i < count; i += SAMPLES_OF_AN_OFFICE) {
        FiniteOffice office = new FiniteOffice(models, dossiers, random);
        for (int j = 0; j < SAMPLES_OF_AN_OFFICE; j++) {
          judge(office.sample(sizes, random), office.population(), office.rate());
        }
      }
    }

    private void judge(CountedSurvey survey, @Nullable Population population, double truth) {
      Figure figure =
          new SurveySample(questionnaire, survey, population, CONFIDENCE)
              .rate(measure)
              .orElseThrow();
      @Nullable Double low = figure.low();
      @Nullable Double high = figure.high();
      samples++;
      covered += low != null && high != null && low <= truth && truth <= high ? 1 : 0;
      Verdict verdict = figure.verdict(new Target(truth));
      reached += verdict == Verdict.REACHED ? 1 : 0;
      notReached += verdict == Verdict.NOT_REACHED ? 1 : 0;
      kishShares += figure.weighting().share();
    }

    Result result() {
      return new Result(
          (double) covered / samples,
          (double) reached / samples,
          (double) notReached / samples,
          kishShares / samples);
    }
  }
}
