package vn.hailong.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.scorecard.SurveyInput;

/** Puts together the figures of a whole round: the headline as of now, the rest as released. */
final class DashboardFigures {

  private final SurveyInput now;
  private final Snapshot released;
  private final AnswerCounts counts;
  private final SurveySample sample;

  /**
   * Takes what the figures are made from.
   *
   * @param now all responses
   * @param then those of the snapshot
   */
  DashboardFigures(SurveyInput now, SurveyInput then, Snapshot released) {
    this.now = now;
    this.released = released;
    this.counts = new AnswerCounts(now.questionnaire(), released.whole());
    this.sample = sample(then);
  }

  private static SurveySample sample(SurveyInput input) {
    return new SurveySample(
        input.questionnaire(), input.data(), input.population(), RoundSurveys.CONFIDENCE);
  }

  RoundFigures figures(double target) {
    return new RoundFigures(
        now.questionnaire(),
        now.data().read(),
        now.data().used(),
        now.population(),
        headline(new Target(target)),
        factors(),
        released.used(),
        released.at());
  }

  private @Nullable Headline headline(Target target) {
    MeasureDef measure = Measures.overall(now.questionnaire()).orElse(null);
    if (measure == null) {
      return null;
    }
    SurveySample live = sample(now);
    SurveySample shown = live.estimate(measure).n() >= Headline.LIVE ? live : sample;
    Cell overall = Cell.of(shown.estimate(measure));
    Figure rate = overall.isShown() ? shown.rate(measure).orElseThrow() : null;
    return rate == null
        ? new Headline(overall, target.share(), null, null)
        : new Headline(overall, target.share(), rate.verdict(target), rate.responsesNeeded(target));
  }

  private List<FactorFigures> factors() {
    Map<String, Cell> parts = partsOfOverall();
    return now.questionnaire().factors().stream()
        .map(factor -> new FactorFigures(factor.code(), cell(factor, parts), items(factor)))
        .toList();
  }

  private Cell cell(Factor factor, Map<String, Cell> parts) {
    Cell part = parts.get(factor.code());
    return part == null ? Cell.of(sample.estimate(Measures.factor(factor))) : part;
  }

  /** Factors that add up to the overall figure could be worked out from it and each other. */
  private Map<String, Cell> partsOfOverall() {
    List<Factor> parts = now.questionnaire().factors().stream().filter(Factor::inOverall).toList();
    List<Cell> cells =
        Suppression.of(
            parts.stream().map(factor -> sample.estimate(Measures.factor(factor))).toList());
    Map<String, Cell> byCode = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      byCode.put(parts.get(i).code(), cells.get(i));
    }
    return byCode;
  }

  /** Items are parts of their factor. */
  private List<ItemFigures> items(Factor factor) {
    List<String> codes = factor.itemCodes();
    List<Estimate> estimates =
        codes.stream().map(code -> sample.estimate(Measures.item(code))).toList();
    List<Cell> cells = Suppression.of(estimates);
    List<ItemFigures> items = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      items.add(
          cells.get(i).isShown()
              ? new ItemFigures(code, cells.get(i), counts.options(code), counts.noOpinion(code))
              : new ItemFigures(code, cells.get(i), List.of(), 0));
    }
    return items;
  }
}
