package vn.hailong.analysis.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hailong.analysis.Group;
import vn.hailong.shell.ui.chart.ChartContent;
import vn.hailong.shell.ui.chart.Columns;
import vn.hailong.shell.ui.chart.TableContent;

/** How many forms came in each day, days without any included. */
final class DayChart {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

  private final FigureText text;

  DayChart(FigureText text) {
    this.text = text;
  }

  ChartContent content(List<Group> days) {
    Map<LocalDate, Group> byDay =
        days.stream().collect(Collectors.toMap(day -> LocalDate.parse(day.key()), day -> day));
    List<Columns.Column> columns = new ArrayList<>();
    if (!days.isEmpty()) {
      LocalDate last = LocalDate.parse(days.getLast().key());
      LocalDate day = LocalDate.parse(days.getFirst().key());
      for (; !day.isAfter(last); day = day.plusDays(1)) {
        Group group = byDay.get(day);
        columns.add(column(day, group == null ? 0 : group.responses()));
      }
    }
    return new ChartContent(Columns.option(columns), summary(days), table(days), 0, List.of());
  }

  private Columns.Column column(LocalDate day, long responses) {
    return new Columns.Column(
        SHORT.format(day),
        responses,
        text.formats().date(day) + "\n" + text.text("forms", text.formats().count(responses)));
  }

  private String summary(List<Group> days) {
    long all = days.stream().mapToLong(Group::responses).sum();
    return days.isEmpty()
        ? text.text("no_answers")
        : text.text(
            "days.summary",
            text.formats().count(all),
            text.formats().date(LocalDate.parse(days.getFirst().key())),
            text.formats().date(LocalDate.parse(days.getLast().key())));
  }

  private TableContent table(List<Group> days) {
    return new TableContent(
        List.of(
            text.text("by.day"),
            text.text("column.forms"),
            text.text("column.rate"),
            text.text("column.interval")),
        days.reversed().stream()
            .map(day ->
                List.of(
                    text.formats().date(LocalDate.parse(day.key())),
                    text.formats().count(day.responses()),
                    text.rate(day.satisfaction()),
                    text.interval(day.satisfaction())))
            .toList());
  }
}
