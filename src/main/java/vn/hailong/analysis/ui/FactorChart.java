package vn.hailong.analysis.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hailong.analysis.FactorFigures;
import vn.hailong.analysis.Headline;
import vn.hailong.analysis.RoundFigures;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.shell.ui.chart.Bar;
import vn.hailong.shell.ui.chart.ChartContent;
import vn.hailong.shell.ui.chart.IntervalBars;
import vn.hailong.shell.ui.chart.TableContent;

/** Satisfaction by factor. Factors on other scales are about something else and stay out. */
final class FactorChart {

  private final FigureText text;

  FactorChart(FigureText text) {
    this.text = text;
  }

  ChartContent content(RoundFigures figures) {
    Questionnaire questionnaire = figures.questionnaire();
    Set<String> scales =
        questionnaire.factors().stream()
            .filter(Factor::inOverall)
            .map(Factor::scale)
            .collect(Collectors.toSet());
    List<FactorFigures> shown =
        figures.factors().stream()
            .filter(factor ->
                scales.isEmpty()
                    || scales.contains(questionnaire.factor(factor.code()).orElseThrow().scale()))
            .toList();
    List<Bar> bars =
        shown.stream().map(factor -> text.bar(name(questionnaire, factor), factor.cell())).toList();
    return new ChartContent(
        IntervalBars.option(bars, target(figures)),
        summary(bars),
        new TableContent(
            text.figureHead(text.text("factor")),
            shown.stream()
                .map(factor -> text.figureRow(name(questionnaire, factor), factor.cell()))
                .toList()),
        bars.size(),
        List.of());
  }

  private IntervalBars.@org.jspecify.annotations.Nullable Target target(RoundFigures figures) {
    Headline headline = figures.headline();
    return headline == null
        ? null
        : new IntervalBars.Target(
            headline.target(), text.text("target", text.target(headline.target())));
  }

  private String name(Questionnaire questionnaire, FactorFigures factor) {
    return questionnaire.factor(factor.code()).orElseThrow().title().text(text.language());
  }

  private static String summary(List<Bar> bars) {
    return bars.stream()
        .map(bar -> bar.name() + ": " + bar.words())
        .collect(Collectors.joining("; "));
  }
}
