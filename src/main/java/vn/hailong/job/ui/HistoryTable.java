package vn.hailong.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hailong.job.Jobs.Run;
import vn.hailong.job.Report;
import vn.hailong.shell.ui.Formats;

/** The last runs of a job. */
final class HistoryTable extends Div {

  private static final long serialVersionUID = 1L;
  private static final double MILLIS = 1000;

  HistoryTable(String job, List<Run> runs, Formats formats) {
    if (runs.isEmpty()) {
      add(new Paragraph(getTranslation("job.history.none")));
      return;
    }
    addClassName("hl-table-frame");
    // wide tables scroll by themselves: also by keyboard, under a name
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("job.history") + ": " + job);
    NativeTable table = new NativeTable();
    table.addClassName("hl-table");
    NativeTableRow head = new NativeTableRow();
    for (String column : List.of("start", "took", "outcome", "what", "node")) {
      NativeTableHeaderCell cell =
          new NativeTableHeaderCell(getTranslation("job.history." + column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    runs.forEach(run -> table.getBody().add(row(run, formats)));
    add(table);
  }

  private NativeTableRow row(Run run, Formats formats) {
    NativeTableCell took =
        new NativeTableCell(
            getTranslation("job.seconds", formats.number(run.duration().toMillis() / MILLIS, 1)));
    took.addClassName("hl-num");
    return new NativeTableRow(
        new NativeTableCell(formats.dateTime(run.startedAt())),
        took,
        new NativeTableCell(new OutcomeChip(run.outcome())),
        new NativeTableCell(what(run)),
        new NativeTableCell(run.node()));
  }

  private Component what(Run run) {
    Div cell = new Div(new Span(words(run)));
    cell.addClassName("hl-row-words");
    String by = run.requestedBy();
    if (by != null) {
      Span asked = new Span(getTranslation("job.history.by", by));
      asked.addClassName("hl-muted");
      cell.add(asked);
    }
    return cell;
  }

  private String words(Run run) {
    Report report = run.report();
    String error = run.error();
    if (report != null) {
      return getTranslation(report.key(), report.arguments().toArray());
    }
    return error == null ? getTranslation("job.lost.means") : error;
  }
}
