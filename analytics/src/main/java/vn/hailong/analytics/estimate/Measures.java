package vn.hailong.analytics.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;

/** The measures of a questionnaire. */
public final class Measures {

  private Measures() {}

  /** One item. */
  public static MeasureDef item(String code) {
    return new MeasureDef("item:" + code, List.of(code), MeasureKind.VALUE);
  }

  /** The items of a factor. */
  public static MeasureDef factor(Factor factor) {
    return new MeasureDef("factor:" + factor.code(), factor.itemCodes(), MeasureKind.VALUE);
  }

  /** Chosen items. */
  public static MeasureDef items(List<String> codes) {
    return new MeasureDef("items:" + String.join(",", codes), codes, MeasureKind.VALUE);
  }

  /** The items of every factor that belongs to the overall figure; empty where none does. */
  public static Optional<MeasureDef> overall(Questionnaire questionnaire) {
    List<String> items = questionnaire.overallItems().stream().map(Item::code).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new MeasureDef("overall", items, MeasureKind.VALUE));
  }

  /**
   * The standard measures: each item, each factor, overall; then once more by weight those whose
   * items all have option weights.
   */
  public static List<MeasureDef> standard(Questionnaire questionnaire) {
    List<MeasureDef> measures = new ArrayList<>();
    questionnaire.itemCodes().forEach(code -> measures.add(item(code)));
    questionnaire.factors().forEach(factor -> measures.add(factor(factor)));
    overall(questionnaire).ifPresent(measures::add);
    List<MeasureDef> weighted =
        measures.stream()
            .filter(measure -> isWeighted(questionnaire, measure))
            .map(MeasureDef::weighted)
            .toList();
    measures.addAll(weighted);
    return List.copyOf(measures);
  }

  /** Whether all items of a measure have option weights. */
  public static boolean isWeighted(Questionnaire questionnaire, MeasureDef measure) {
    return measure.items().stream().map(questionnaire::scaleOf).allMatch(Scale::isWeighted);
  }

  /** Whether all items of a measure are answered with whole numbers, so that it has a mean. */
  public static boolean isNumeric(Questionnaire questionnaire, MeasureDef measure) {
    return measure.items().stream().map(questionnaire::scaleOf).allMatch(Scale::isNumeric);
  }
}
