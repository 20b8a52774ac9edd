package vn.hailong.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Pieces the ledger's screen is made of. */
final class Sections {

  private Sections() {}

  /** A heading and what belongs to it. */
  static Div section(String title, Component... content) {
    Div section = new Div(new H2(title));
    section.addClassName("hl-stack");
    section.add(content);
    return section;
  }

  static Div list(String title, String... points) {
    UnorderedList list = new UnorderedList();
    for (String point : points) {
      list.add(new ListItem(point));
    }
    Div card = new Div(list);
    card.addClassName("hl-card");
    return section(title, card);
  }

  static Paragraph muted(String words) {
    Paragraph paragraph = new Paragraph(words);
    paragraph.addClassName("hl-muted");
    return paragraph;
  }

  /** A table that scrolls by itself where it is too wide. */
  static Div table(String label, List<String> head, List<List<Component>> rows) {
    NativeTableRow titles = new NativeTableRow();
    for (String title : head) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
      cell.getElement().setAttribute("scope", "col");
      titles.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    for (List<Component> cells : rows) {
      NativeTableRow row = new NativeTableRow();
      cells.forEach(cell -> row.add(new NativeTableCell(cell)));
      body.add(row);
    }
    NativeTable table = new NativeTable(new NativeTableHeader(titles), body);
    table.addClassName("hl-table");
    Div frame = new Div(table);
    frame.addClassName("hl-table-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-label", label);
    return frame;
  }
}
