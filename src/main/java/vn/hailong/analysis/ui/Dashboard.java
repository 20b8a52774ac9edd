package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.BreakdownBy;
import vn.hailong.analysis.FactorFigures;
import vn.hailong.analysis.Group;
import vn.hailong.analysis.Headline;
import vn.hailong.analysis.RoundFigures;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.shell.ui.chart.ChartPanel;

/** All charts of one round. Newer figures move them where they stand. */
final class Dashboard extends Div {

  private static final long serialVersionUID = 1L;

  private final transient FigureText text;
  private final transient GroupNames names;
  private final Div weighted = new Div();
  private final Div details = new Div();
  private final Paragraph upTo = new Paragraph();
  private final Tiles tiles;
  private final ChartPanel factors;
  private final Map<String, ChartPanel> items = new LinkedHashMap<>();
  private final transient Map<String, ItemChart> itemCharts = new LinkedHashMap<>();
  private final ChartPanel desks;
  private final ChartPanel fields;
  private final ChartPanel days;
  private final ChartPanel channels;

  Dashboard(FigureText text, GroupNames names, Questionnaire questionnaire) {
    this.text = text;
    this.names = names;
    tiles = new Tiles(text);
    factors = panel("factors");
    desks = panel("desks");
    fields = panel("fields");
    days = panel("days");
    channels = panel("channels");
    for (Factor factor : questionnaire.factors()) {
      ItemChart chart = new ItemChart(text, questionnaire, factor);
      itemCharts.put(factor.code(), chart);
      items.put(factor.code(), new ChartPanel(chart.title(), text.text("panel.items.explains")));
    }
    addClassName("hl-stack");
    weighted.addClassName("hl-stack");
    details.addClassName("hl-stack");
    details.add(columns(fields, desks), columns(days, channels));
    details.add(columns(items.values().toArray(Component[]::new)));
    upTo.addClassName("hl-muted");
    add(weighted, details);
  }

  private ChartPanel panel(String name) {
    return new ChartPanel(text.text("panel." + name), text.text("panel." + name + ".explains"));
  }

  private static Div columns(Component... panels) {
    Div columns = new Div(panels);
    columns.addClassName("hl-columns");
    return columns;
  }

  /** The figures that need the population's weights. */
  void show(RoundFigures figures) {
    tiles.show(figures);
    factors.show(new FactorChart(text).content(figures));
    for (FactorFigures factor : figures.factors()) {
      ItemChart chart = itemCharts.get(factor.code());
      ChartPanel panel = items.get(factor.code());
      if (chart != null && panel != null) {
        panel.show(chart.content(factor));
      }
    }
    items.values().forEach(panel -> panel.setVisible(true));
    boolean released = figures.released() > 0;
    upTo.setText(
        released
            ? text.text(
                "released",
                text.formats().count(figures.released()),
                text.formats().count(figures.used()),
                text.formats().dateTime(figures.at()))
            : text.text("released.none"));
    factors.setVisible(released);
    details.setVisible(released);
    weighted.removeAll();
    weighted.add(tiles, upTo, factors);
  }

  /** What stands in the place of those figures when they cannot be worked out. */
  void showInstead(Component problem) {
    weighted.removeAll();
    weighted.add(problem);
    items.values().forEach(panel -> panel.setVisible(false));
    details.setVisible(true);
  }

  /** The figures of groups, which need none. */
  void show(Map<BreakdownBy, List<Group>> groups, @Nullable Headline headline) {
    @Nullable Double target = headline == null ? null : headline.target();
    GroupChart chart = new GroupChart(text, names);
    desks.show(chart.rates(BreakdownBy.DESK, of(groups, BreakdownBy.DESK), target));
    fields.show(
        chart.rates(BreakdownBy.SERVICE_FIELD, of(groups, BreakdownBy.SERVICE_FIELD), target));
    channels.show(chart.mix(of(groups, BreakdownBy.CHANNEL)));
    days.show(new DayChart(text).content(of(groups, BreakdownBy.DAY)));
  }

  private static List<Group> of(Map<BreakdownBy, List<Group>> groups, BreakdownBy by) {
    return groups.getOrDefault(by, List.of());
  }
}
