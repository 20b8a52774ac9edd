package vn.hailong.shell.ui.chart;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/**
 * A card with a chart: title, what it shows, and a switch to the same figures as a table. New
 * content moves the chart where it stands; the reader's choice of chart or table stays.
 */
public final class ChartPanel extends Section {

  private static final long serialVersionUID = 1L;

  private final Chart chart = new Chart();
  private final UnorderedList legend = new UnorderedList();
  private final FigureTable table;
  private final Button toggle = new Button();
  private final Paragraph explanation = new Paragraph();
  private transient @Nullable ChartContent content;
  private boolean asTable;

  /** A panel without content yet. */
  public ChartPanel(String title, String explains) {
    addClassNames("hl-card", "hl-chart-panel");
    getElement().setAttribute("aria-label", title);
    table = new FigureTable(title);
    toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    toggle.addClickListener(click -> choose(!asTable));
    Div head = new Div(new H2(title), toggle);
    head.addClassName("hl-chart-head");
    explanation.setText(explains);
    explanation.addClassName("hl-muted");
    legend.addClassName("hl-legend");
    // the chart's summary and the table say the same in words
    legend.getElement().setAttribute("aria-hidden", "true");
    add(head, explanation, legend, chart, table);
    choose(false);
  }

  /** Shows figures, or newer ones. */
  public void show(ChartContent newContent) {
    content = newContent;
    chart.getStyle().set("--hl-rows", Integer.toString(newContent.rows()));
    chart.setClassName("hl-bars", newContent.rows() > 0);
    chart.setClassName("hl-long-names", newContent.hasLongNames());
    chart.show(newContent.option(), newContent.summary());
    legend.removeAll();
    newContent.legend().forEach(entry -> legend.add(entry(entry)));
    choose(asTable);
  }

  /** Replaces what is said under the title. */
  public void explain(String words) {
    explanation.setText(words);
  }

  private static ListItem entry(ChartContent.LegendEntry entry) {
    Span mark = new Span();
    mark.addClassName("hl-mark");
    mark.getStyle().set("background", entry.colour());
    return new ListItem(mark, new Span(entry.words()));
  }

  private void choose(boolean wantsTable) {
    asTable = wantsTable;
    toggle.setText(getTranslation(asTable ? "shell.chart.as_chart" : "shell.chart.as_table"));
    toggle.setIcon((asTable ? VaadinIcon.BAR_CHART_H : VaadinIcon.TABLE).create());
    chart.setVisible(!asTable);
    boolean coloured = content != null && !content.legend().isEmpty();
    legend.setVisible(!asTable && coloured);
    table.setVisible(asTable);
    if (asTable && content != null) {
      table.show(content.table());
    }
  }
}
