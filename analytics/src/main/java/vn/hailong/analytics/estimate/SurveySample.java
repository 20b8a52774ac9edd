package vn.hailong.analytics.estimate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * The responses of a survey as a sample, from which its measures are estimated. Safe for several
 * threads.
 */
public final class SurveySample {

  private final Questionnaire questionnaire;
  private final SurveyData data;
  private final Design design;
  private final Limits limits;
  private final Map<MeasureDef, Optional<RateFigure>> rates = new ConcurrentHashMap<>();

  /**
   * Takes responses as a sample.
   *
   * @param population N_h of each service field, or null for one sample without finite population
   *     correction
   * @param confidence of the limits, above 0 and below 1
   * @throws UncoveredFieldException if the population lacks a field with used responses
   */
  public SurveySample(
      Questionnaire questionnaire,
      SurveyData data,
      @Nullable Population population,
      double confidence) {
    this(questionnaire, data, Design.of(data, population), new Limits(confidence));
  }

  private SurveySample(Questionnaire questionnaire, SurveyData data, Design design, Limits limits) {
    this.questionnaire = questionnaire;
    this.data = data;
    this.design = design;
    this.limits = limits;
  }

  /**
   * The same sample without finite population correction, for the question whether two rounds,
   * offices or groups serve differently, beyond the dossiers that happened to come in (W. G.
   * Cochran, Sampling Techniques, 3rd ed., 1977, 2.14). Estimates keep their weights; errors and
   * limits are as large as if N_h were without end.
   */
  public SurveySample withoutCorrection() {
    return new SurveySample(questionnaire, data, design.withoutCorrection(), limits);
  }

  /**
   * The same sample with limits of another confidence.
   *
   * @param confidence above 0 and below 1
   * @throws IllegalArgumentException if it is not
   */
  public SurveySample withConfidence(double confidence) {
    return new SurveySample(questionnaire, data, design, new Limits(confidence));
  }

  /** The share of satisfied answers, or nothing where nobody answered. */
  public Optional<Figure> rate(MeasureDef measure) {
    return rateFigure(measure).map(Function.identity());
  }

  /**
   * Worked out once: most measures are asked for as a result and again as a component. Not within
   * the map's own lock, since the data may be counted by other threads.
   */
  private Optional<RateFigure> rateFigure(MeasureDef measure) {
    @Nullable Optional<RateFigure> known = rates.get(measure);
    if (known != null) {
      return known;
    }
    Sample sample = sample(measure);
    Optional<RateFigure> rate =
        sample.isAnswered() ? Optional.of(new RateFigure(sample, limits)) : Optional.empty();
    rates.put(measure, rate);
    return rate;
  }

  /**
   * (mean − offset) / range, or nothing where nobody answered.
   *
   * @param offset the mean that becomes 0
   * @param range how much more of a mean becomes 1, above 0
   */
  public Optional<Figure> mean(MeasureDef measure, double offset, double range) {
    Sample sample = sample(measure);
    double unit = measure.kind().unit();
    return sample.isAnswered()
        ? Optional.of(new MeanFigure(sample, limits, offset * unit, range * unit))
        : Optional.empty();
  }

  /** The estimate of a measure, with its mean where its items are answered with numbers. */
  public Estimate estimate(MeasureDef measure) {
    return rateFigure(measure).map(rate -> estimate(measure, rate)).orElse(Estimate.NONE);
  }

  private Estimate estimate(MeasureDef measure, RateFigure rate) {
    Sample sample = rate.sample();
    Moments total = sample.total();
    long degreesOfFreedom = sample.degreesOfFreedom();
    return new Estimate(
        total.n(),
        total.m(),
        total.y(),
        rate.value(),
        rate.standardError(),
        mean(sample, measure),
        rate.low(),
        rate.high(),
        rate.effectiveSize(),
        degreesOfFreedom,
        Reliability.isReliable(total.n(), degreesOfFreedom, rate));
  }

  private @Nullable Double mean(Sample sample, MeasureDef measure) {
    return measure.kind() == MeasureKind.VALUE && Measures.isNumeric(questionnaire, measure)
        ? Ratio.of(sample, Numerator.VALUES).value()
        : null;
  }

  private Sample sample(MeasureDef measure) {
    return Sample.of(data, design, measure);
  }
}
