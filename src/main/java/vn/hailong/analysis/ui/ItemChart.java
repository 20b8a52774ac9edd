package vn.hailong.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hailong.analysis.FactorFigures;
import vn.hailong.analysis.ItemFigures;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.chart.ChartContent;
import vn.hailong.shell.ui.chart.LikertAnswer;
import vn.hailong.shell.ui.chart.LikertBars;
import vn.hailong.shell.ui.chart.LikertRow;
import vn.hailong.shell.ui.chart.TableContent;

/** How the answers to the items of one factor are spread, counted one by one. */
final class ItemChart {

  private final FigureText text;
  private final Questionnaire questionnaire;
  private final Factor factor;
  private final Scale scale;
  private final List<Integer> valid;
  private final List<LikertAnswer> answers;

  ItemChart(FigureText text, Questionnaire questionnaire, Factor factor) {
    this.text = text;
    this.questionnaire = questionnaire;
    this.factor = factor;
    this.scale = questionnaire.scale(factor.scale()).orElseThrow();
    this.valid =
        IntStream.range(0, scale.options().size())
            .filter(i -> !scale.excluded().contains(scale.options().get(i).value()))
            .boxed()
            .toList();
    this.answers = valid.stream().map(this::answer).toList();
  }

  private LikertAnswer answer(int position) {
    Option option = scale.options().get(position);
    return new LikertAnswer(option.text().text(text.language()), side(position, option));
  }

  /** The middle of a numbered scale of an odd length is neither one nor the other. */
  private LikertAnswer.Side side(int position, Option option) {
    Set<String> satisfied = scale.satisfied();
    if (satisfied.contains(option.value())) {
      return LikertAnswer.Side.SATISFIED;
    }
    boolean middle =
        scale.isNumeric()
            && valid.size() % 2 == 1
            && valid.size() > 1
            && valid.indexOf(position) == valid.size() / 2;
    return middle ? LikertAnswer.Side.MIDDLE : LikertAnswer.Side.UNSATISFIED;
  }

  ChartContent content(FactorFigures figures) {
    List<LikertRow> rows = figures.items().stream().map(this::row).toList();
    return new ChartContent(
        LikertBars.option(answers, rows),
        rows.stream()
            .map(row -> row.name() + ": " + row.satisfied())
            .collect(Collectors.joining("; ")),
        table(figures),
        rows.size(),
        LikertBars.legend(answers));
  }

  private LikertRow row(ItemFigures item) {
    List<Long> counts = counts(item);
    long all = counts.stream().mapToLong(Long::longValue).sum();
    List<Double> shares = counts.stream().map(count -> share(count, all)).toList();
    return new LikertRow(
        name(item),
        text.respondents(item.cell()),
        shares,
        item.cell().isShown() ? sum(shares, LikertAnswer.Side.UNSATISFIED) : "",
        item.cell().isShown() ? sum(shares, LikertAnswer.Side.SATISFIED) : text.rate(item.cell()),
        tip(item, counts, shares));
  }

  private static double share(long count, long all) {
    return all == 0 ? 0 : (double) count / all;
  }

  private List<Long> counts(ItemFigures item) {
    return valid.stream()
        .map(position -> item.counts().isEmpty() ? 0L : item.counts().get(position))
        .toList();
  }

  private String sum(List<Double> shares, LikertAnswer.Side side) {
    double sum = 0;
    for (int i = 0; i < answers.size(); i++) {
      sum += answers.get(i).side() == side ? shares.get(i) : 0;
    }
    return text.formats().share(sum, 0);
  }

  private String tip(ItemFigures item, List<Long> counts, List<Double> shares) {
    if (!item.cell().isShown()) {
      return name(item) + "\n" + text.rate(item.cell());
    }
    List<String> lines = new ArrayList<>(List.of(name(item)));
    for (int i = 0; i < answers.size(); i++) {
      lines.add(
          text.text(
              "tip.answer",
              answers.get(i).words(),
              text.formats().count(counts.get(i)),
              text.formats().share(shares.get(i), 1)));
    }
    return String.join("\n", lines);
  }

  private TableContent table(FactorFigures figures) {
    List<String> head = new ArrayList<>(List.of(text.text("item")));
    answers.forEach(answer -> head.add(answer.words()));
    head.add(text.text("column.no_opinion"));
    head.add(text.text("column.rate"));
    head.add(text.text("column.interval"));
    return new TableContent(head, figures.items().stream().map(this::tableRow).toList());
  }

  private List<String> tableRow(ItemFigures item) {
    boolean shown = item.cell().isShown();
    List<String> row = new ArrayList<>(List.of(name(item)));
    counts(item).forEach(count -> row.add(shown ? text.formats().count(count) : Formats.NOTHING));
    row.add(shown ? text.formats().count(item.noOpinion()) : Formats.NOTHING);
    row.add(text.rate(item.cell()));
    row.add(text.interval(item.cell()));
    return row;
  }

  private String name(ItemFigures item) {
    return questionnaire.item(item.code()).orElseThrow().text().text(text.language());
  }

  String title() {
    return factor.title().text(text.language());
  }
}
