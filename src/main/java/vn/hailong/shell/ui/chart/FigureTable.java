package vn.hailong.shell.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A plain table of figures with a head and a name in each row; scrolls by itself when wide. */
public final class FigureTable extends Div {

  private static final long serialVersionUID = 1L;

  private final NativeTable table = new NativeTable();

  /**
   * An empty table.
   *
   * @param name what the table shows, for those who hear it
   */
  public FigureTable(String name) {
    addClassName("hl-table-frame");
    // a scrolling part must be reachable by keyboard
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", name);
    table.addClassName("hl-table");
    add(table);
  }

  /** Replaces all rows. */
  public void show(TableContent content) {
    table.removeAll();
    NativeTableRow head = table.getHead().addRow();
    for (int i = 0; i < content.head().size(); i++) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(content.head().get(i));
      cell.getElement().setAttribute("scope", "col");
      if (i > 0) {
        cell.addClassName("hl-num");
      }
      head.add(cell);
    }
    content.rows().forEach(row -> table.getBody().add(row(row)));
  }

  private static NativeTableRow row(java.util.List<String> cells) {
    NativeTableRow row = new NativeTableRow();
    NativeTableHeaderCell name = new NativeTableHeaderCell(cells.getFirst());
    name.getElement().setAttribute("scope", "row");
    row.add(name);
    for (String text : cells.subList(1, cells.size())) {
      NativeTableCell cell = new NativeTableCell(text);
      cell.addClassName("hl-num");
      row.add(cell);
    }
    return row;
  }
}
