package vn.hailong.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hailong.common.Localized;
import vn.hailong.common.Problem;
import vn.hailong.shell.ui.Formats;

/** The lines of a file that have to be corrected, each with what it says and what is wrong. */
final class RefusedLines extends Div {

  private static final long serialVersionUID = 1L;

  /** Nobody reads more before correcting the file. */
  private static final int SHOWN = 200;

  private static final int EXCERPT = 120;

  RefusedLines(Problem problem, String fileName, byte[] content) {
    addClassName("hl-stack");
    getElement().setAttribute("role", "alert");
    add(
        new H2(getTranslation("response.import.refused", fileName)),
        new Paragraph(getTranslation("problem." + problem.code(), problem.arguments().toArray())));
    if (!problem.errors().isEmpty()) {
      List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
      Div frame = new Div(table(problem, lines));
      frame.addClassName("hl-table-frame");
      frame.getElement().setAttribute("tabindex", "0");
      frame.getElement().setAttribute("role", "region");
      frame.getElement().setAttribute("aria-label", getTranslation("response.import.lines"));
      add(frame);
    }
    int more = problem.errors().size() - SHOWN;
    if (more > 0) {
      add(new Paragraph(getTranslation("shell.problem.more", more)));
    }
  }

  private NativeTable table(Problem problem, List<String> lines) {
    NativeTableRow head = new NativeTableRow();
    for (String column : List.of("line", "says", "wrong")) {
      NativeTableHeaderCell cell =
          new NativeTableHeaderCell(getTranslation("response.import.lines." + column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    problem.errors().stream().limit(SHOWN).forEach(part -> body.add(row(part, lines)));
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassNames("hl-table", "hl-refused");
    return table;
  }

  private NativeTableRow row(Problem.Part part, List<String> lines) {
    int line = line(part.pointer());
    Span number = new Span(line == 0 ? Formats.NOTHING : Integer.toString(line));
    Span says = new Span(line == 0 || line > lines.size() ? "" : excerpt(lines.get(line - 1)));
    says.addClassName("hl-excerpt");
    NativeTableRow row = new NativeTableRow();
    row.add(new NativeTableCell(number));
    row.add(new NativeTableCell(says));
    row.add(new NativeTableCell(new Span(detail(part))));
    return row;
  }

  private String detail(Problem.Part part) {
    Localized ownWords = part.text();
    return ownWords == null
        ? getTranslation("problem." + part.code(), part.arguments().toArray())
        : ownWords.text(getLocale());
  }

  /** The number after the last colon of {@code FILE:LINE}; 0 when there is none. */
  private static int line(String pointer) {
    String number = pointer.substring(pointer.lastIndexOf(':') + 1);
    return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
  }

  private static String excerpt(String line) {
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
  }
}
