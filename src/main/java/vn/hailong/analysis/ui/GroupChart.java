package vn.hailong.analysis.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.BreakdownBy;
import vn.hailong.analysis.Group;
import vn.hailong.shell.ui.chart.Bar;
import vn.hailong.shell.ui.chart.ChartContent;
import vn.hailong.shell.ui.chart.IntervalBars;
import vn.hailong.shell.ui.chart.TableContent;

/** Overall satisfaction by group, and how many forms came which way. */
final class GroupChart {

  private final FigureText text;
  private final GroupNames names;

  GroupChart(FigureText text, GroupNames names) {
    this.text = text;
    this.names = names;
  }

  /** Rates with intervals. */
  ChartContent rates(BreakdownBy by, List<Group> groups, @Nullable Double target) {
    List<Bar> bars =
        groups.stream()
            .map(group -> text.bar(names.of(by, group.key()), group.satisfaction()))
            .toList();
    IntervalBars.Target line =
        target == null
            ? null
            : new IntervalBars.Target(target, text.text("target", text.target(target)));
    return new ChartContent(
        IntervalBars.option(bars, line),
        summary(bars),
        new TableContent(
            text.figureHead(text.text("by." + by.name().toLowerCase(java.util.Locale.ROOT))),
            groups.stream()
                .map(group -> text.figureRow(names.of(by, group.key()), group.satisfaction()))
                .toList()),
        bars.size(),
        List.of());
  }

  /** Shares of the forms. */
  ChartContent mix(List<Group> groups) {
    long all = groups.stream().mapToLong(Group::responses).sum();
    List<Bar> bars =
        groups.stream()
            .map(group -> {
              String name = names.of(BreakdownBy.CHANNEL, group.key());
              double share = all == 0 ? 0 : (double) group.responses() / all;
              String count = text.text("forms", text.formats().count(group.responses()));
              String words = text.formats().share(share, 1);
              return new Bar(
                  name, count, share, null, null, words, name + "\n" + count + "\n" + words);
            })
            .toList();
    return new ChartContent(
        IntervalBars.option(bars, null),
        summary(bars),
        new TableContent(
            List.of(
                text.text("by.channel"),
                text.text("column.forms"),
                text.text("column.share"),
                text.text("column.rate"),
                text.text("column.interval")),
            groups.stream().map(group -> mixRow(group, all)).toList()),
        bars.size(),
        List.of());
  }

  private List<String> mixRow(Group group, long all) {
    return List.of(
        names.of(BreakdownBy.CHANNEL, group.key()),
        text.formats().count(group.responses()),
        text.formats().share(all == 0 ? 0 : (double) group.responses() / all, 1),
        text.rate(group.satisfaction()),
        text.interval(group.satisfaction()));
  }

  private static String summary(List<Bar> bars) {
    return bars.stream()
        .map(bar -> bar.name() + ": " + bar.words())
        .collect(Collectors.joining("; "));
  }
}
