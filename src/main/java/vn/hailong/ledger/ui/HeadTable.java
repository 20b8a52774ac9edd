package vn.hailong.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.Head;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.Formats;

/** The newest heads. */
final class HeadTable extends Div {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_DIGEST = 16;

  HeadTable(Component reader, Formats formats, List<SignedHead> heads) {
    String title = reader.getTranslation("ledger.page.heads");
    if (heads.isEmpty()) {
      add(Sections.section(title, EmptyState.of(reader, "ledger.page.heads.none")));
      return;
    }
    List<String> columns =
        List.of("head", "signed", "adds", "size", "entries", "digest").stream()
            .map(column -> reader.getTranslation("ledger.page." + column))
            .toList();
    add(
        Sections.section(
            title,
            Sections.table(
                title, columns, heads.stream().map(head -> row(formats, head)).toList())));
  }

  private static List<Component> row(Formats formats, SignedHead signed) {
    Head head = signed.head();
    Anchor link = new Anchor("ledger/" + head.number(), formats.count(head.number()));
    link.setRouterIgnore(true);
    return List.of(
        link,
        new Span(formats.dateTime(head.time())),
        new Span(days(formats, head.firstDay(), head.lastDay())),
        new Span(formats.count(head.size())),
        new Span(formats.count(head.entryCount())),
        new Code(signed.digest().substring(0, SHORT_DIGEST) + "…"));
  }

  private static String days(Formats formats, @Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || first.equals(last)
        ? formats.date(first)
        : formats.date(first) + " – " + formats.date(last);
  }
}
