package vn.hailong.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.hailong.audit.ActionNames;
import vn.hailong.audit.AuditEntry;
import vn.hailong.shell.ui.Formats;

/** One entry: what was done, by whom and when, and what it changed. */
final class EntryRow extends ListItem {

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 3;

  /**
   * A row.
   *
   * @param agency the name of the agency it concerns
   */
  EntryRow(AuditEntry entry, String agency, ActionNames names, Formats formats) {
    Span action = new Span(names.action(getLocale(), entry.action()));
    action.addClassName("hl-strong");
    Span where = new Span(agency);
    where.addClassName("hl-chip");
    Span what = new Span(subject(entry.subject()));
    what.addClassName("hl-muted");
    Div head = new Div(action, what, where);
    head.addClassName("hl-row");
    Span by =
        new Span(
            getTranslation(
                "audit.by",
                formats.dateTime(entry.at()),
                names.actor(getLocale(), entry),
                Long.toString(entry.position())));
    by.addClassName("hl-muted");
    Div words = new Div(head, by);
    words.addClassName("hl-row-words");
    List<Difference> differences = Difference.of(entry);
    if (!differences.isEmpty()) {
      words.add(list(differences.stream().limit(AT_ONCE).toList(), names, formats));
    }
    if (differences.size() > AT_ONCE) {
      NativeDetails more =
          new NativeDetails(
              getTranslation("audit.more_members", differences.size() - AT_ONCE),
              list(differences.stream().skip(AT_ONCE).toList(), names, formats));
      words.add(more);
    }
    add(words);
  }

  /** Most things have a number, some a name. */
  private String subject(String subject) {
    return subject.matches("[0-9]+") ? getTranslation("audit.subject", subject) : subject;
  }

  private UnorderedList list(List<Difference> differences, ActionNames names, Formats formats) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hl-difference");
    differences.forEach(each -> list.add(each.item(this, getLocale(), names, formats)));
    return list;
  }
}
