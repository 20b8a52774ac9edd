package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.Status;
import vn.hailong.index.DocumentEntry;
import vn.hailong.shell.ui.Search;

/** All components by field, to search and to narrow down. */
final class ComponentTable extends Section {

  private static final long serialVersionUID = 1L;

  private static final String COLUMNS = "8";

  /** What the list can be narrowed down to. */
  private enum Show {
    ALL,
    MISSING,
    UNEVIDENCED,
    LOSING
  }

  private final transient IndexText text;
  private final transient Card card;
  private final transient Function<String, Component> door;
  private final TextField search = new TextField();
  private final Select<Show> show = new Select<>();
  private final NativeTable table = new NativeTable();
  private final Paragraph nothing = new Paragraph();

  ComponentTable(IndexText text, Card card, Function<String, Component> door) {
    this.text = text;
    this.card = card;
    this.door = door;
    addClassName("hl-stack");
    table.addClassNames("hl-table", "hl-components");
    Div frame = new Div(table);
    frame.addClassName("hl-table-frame");
    nothing.setText(text.text("components.nothing"));
    nothing.addClassName("hl-muted");
    add(new H2(text.text("components")), tools(), frame, nothing);
    head();
    fill();
  }

  private Div tools() {
    search.setPlaceholder(text.text("components.search"));
    search.setAriaLabel(text.text("components.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> fill());
    search.addClassName("hl-search");
    show.setItems(Show.values());
    show.setItemLabelGenerator(
        one -> text.text("components." + one.name().toLowerCase(java.util.Locale.ROOT)));
    show.setValue(Show.ALL);
    show.setAriaLabel(text.text("components.show"));
    show.addValueChangeListener(change -> fill());
    Div tools = new Div(search, show);
    tools.addClassName("hl-row");
    return tools;
  }

  private void head() {
    NativeTableRow row = table.getHead().addRow();
    for (String key : List.of("component", "max", "self", "verified", "score", "evidence")) {
      NativeTableHeaderCell cell = header("column." + key);
      if (!key.equals("component")) {
        cell.addClassName("hl-num");
      }
      row.add(cell);
    }
    row.add(header("column.state"));
    NativeTableHeaderCell act = header("column.act");
    act.addClassName("hl-act");
    row.add(act);
  }

  private NativeTableHeaderCell header(String key) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text.text(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private void fill() {
    NativeTableBody body = table.getBody();
    body.removeAll();
    ComponentRow rows = new ComponentRow(text, card, door);
    for (Field field : card.criteriaSet().fields()) {
      List<ComponentResult> wanted =
          card.scorecard().components().stream()
              .filter(result -> result.field().equals(field.code()))
              .filter(this::isWanted)
              .toList();
      if (!wanted.isEmpty()) {
        body.add(groupRow(field.code() + ". " + text.of(field.title())));
        wanted.forEach(result -> body.add(rows.of(result)));
      }
    }
    adjustments(body);
    nothing.setVisible(body.getRowCount() == 0);
  }

  /** Bonus and penalty points, after the fields as they are added after the sum. */
  private void adjustments(NativeTableBody body) {
    AdjustmentRow rows = new AdjustmentRow(text, door);
    List<NativeTableRow> wanted =
        card.criteriaSet().adjustments().stream()
            .filter(adjustment -> isWanted(adjustment, entry(adjustment)))
            .map(adjustment -> rows.of(adjustment, entry(adjustment)))
            .toList();
    if (!wanted.isEmpty()) {
      body.add(groupRow(text.text("adjustments")));
      wanted.forEach(body::add);
    }
  }

  private DocumentEntry entry(Adjustment adjustment) {
    return card.entry(adjustment.code()).orElse(DocumentEntry.empty(adjustment.code()));
  }

  private NativeTableRow groupRow(String words) {
    NativeTableHeaderCell name = new NativeTableHeaderCell(words);
    name.getElement().setAttribute("scope", "rowgroup");
    name.getElement().setAttribute("colspan", COLUMNS);
    NativeTableRow row = new NativeTableRow(name);
    row.addClassName("hl-group");
    return row;
  }

  /** No bonus is nothing missing; points given without evidence are, and so are penalties. */
  private boolean isWanted(Adjustment adjustment, DocumentEntry entry) {
    if (!Search.contains(
        adjustment.code() + " " + text.of(adjustment.title()), search.getValue())) {
      return false;
    }
    BigDecimal points = AdjustmentRow.points(adjustment, entry);
    return switch (show.getValue()) {
      case ALL -> true;
      case MISSING -> false;
      case UNEVIDENCED -> points != null && entry.evidenceCount() == 0;
      case LOSING -> points != null && points.signum() < 0;
    };
  }

  private boolean isWanted(ComponentResult result) {
    String title =
        card.criteriaSet()
            .component(result.code())
            .map(component -> text.of(component.title()))
            .orElse("");
    if (!Search.contains(result.code() + " " + title, search.getValue())) {
      return false;
    }
    return switch (show.getValue()) {
      case ALL -> true;
      case MISSING -> result.status() == Status.MISSING;
      case UNEVIDENCED -> result.isUnevidenced();
      case LOSING -> result.score() != null && result.score().compareTo(result.max()) < 0;
    };
  }
}
