package vn.hailong.analytics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Formula;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.SurveyValue;

/** The survey components of a scorecard as text. */
final class TextSurveys {

  private static final int VALUE = 9;
  private static final int INTERVAL = 15;
  private static final int TARGET = 9;
  private static final int CONCLUSION = 25;

  private final Scorecard scorecard;
  private final TextMessages messages;
  private final TextPage page;
  private final List<ComponentResult> components;

  TextSurveys(Scorecard scorecard, TextMessages messages, TextPage page) {
    this.scorecard = scorecard;
    this.messages = messages;
    this.page = page;
    components =
        scorecard.components().stream()
            .filter(component -> component.method() == Method.SURVEY)
            .toList();
  }

  /**
   * Writes the table; nothing where the criteria set has no surveys.
   *
   * @param titles of components by code
   */
  void write(Function<String, String> titles) {
    if (components.isEmpty()) {
      return;
    }
    String level = messages.target(scorecard.confidence()).replace(" %", "");
    page.line("");
    page.row(
        new TextRow()
            .left(messages.text("survey"), TextScorecard.CODE + TextScorecard.TITLE)
            .right(messages.text("value"), VALUE)
            .right(messages.text("interval", level), INTERVAL)
            .right(messages.text("target"), TARGET)
            .gap(2)
            .left(messages.text("conclusion"), CONCLUSION));
    for (ComponentResult component : components) {
      @Nullable SurveyValue value = component.survey();
      page.row(
          new TextRow()
              .left(component.code(), TextScorecard.CODE)
              .wrapped(titles.apply(component.code()), TextScorecard.TITLE - 1)
              .gap(1)
              .right(value == null ? "–" : messages.percent(value.value()), VALUE)
              .right(interval(value), INTERVAL)
              .right(messages.target(component.target()), TARGET)
              .gap(2)
              .lines(conclusion(component, value), CONCLUSION));
    }
    formulas();
    UnevenWeights.among(scorecard).ifPresent(uneven -> page.paragraph(uneven.text(messages)));
  }

  /** Printed with the values: formulas can differ by more than ten points. */
  private void formulas() {
    SequencedMap<Formula, List<String>> codes = new TreeMap<>();
    for (ComponentResult component : components) {
      @Nullable SurveyValue value = component.survey();
      if (value != null) {
        codes.computeIfAbsent(value.formula(), formula -> new ArrayList<>()).add(component.code());
      }
    }
    String formulas =
        codes.entrySet().stream()
            .map(formula -> name(formula, codes.size() > 1))
            .collect(Collectors.joining("; "));
    if (!formulas.isEmpty()) {
      page.paragraph(messages.text("formula", formulas));
    }
  }

  private String name(Map.Entry<Formula, List<String>> formula, boolean several) {
    String name = messages.text("formula." + formula.getKey().code());
    return several ? name + " (" + String.join(", ", formula.getValue()) + ")" : name;
  }

  private String interval(@Nullable SurveyValue value) {
    @Nullable Double low = value == null ? null : value.ciLow();
    @Nullable Double high = value == null ? null : value.ciHigh();
    return low == null || high == null
        ? "–"
        : messages.points(low * 100) + "–" + messages.points(high * 100);
  }

  private List<String> conclusion(ComponentResult component, @Nullable SurveyValue value) {
    @Nullable Verdict verdict = component.verdict();
    if (value == null || verdict == null) {
      return List.of(messages.text("no.answers"));
    }
    List<String> lines = new ArrayList<>(List.of(messages.text("verdict." + verdict.code())));
    @Nullable Long needed = value.responsesNeeded();
    if (needed != null) {
      lines.add(messages.text("needed", messages.count(needed)));
    }
    return lines;
  }
}
