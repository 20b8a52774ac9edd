package vn.hailong.alert.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import vn.hailong.alert.Letters;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.Notices;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** What became of letters. */
@Prototype
@Route(value = "staff/jobs/letters", layout = StaffLayout.class)
@Needs(Permission.OPERATE)
final class LettersPage extends StaffPage {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  private final transient Letters letters;
  private final Select<Letters.State> state = new Select<>();
  private final Div found = new Div();

  LettersPage(Letters letters) {
    super("alert.letters");
    this.letters = letters;
    state.setLabel(t("alert.letters.state"));
    state.setItems(Letters.State.values());
    state.setItemLabelGenerator(this::name);
    state.setValue(Letters.State.ALL);
    state.addValueChangeListener(change -> list());
    state.addClassName("hl-search");
  }

  @Override
  protected void show(Agency agency, int year) {
    String server = letters.server();
    Paragraph where =
        new Paragraph(
            server.isEmpty() ? t("alert.letters.no_server") : t("alert.letters.server", server));
    where.addClassName("hl-muted");
    fill(link(t("alert.letters.back"), "staff/jobs"), where, state, found);
    list();
  }

  private void list() {
    found.removeAll();
    List<Letters.Item> items = letters.letters(state.getValue(), SHOWN);
    if (items.isEmpty()) {
      found.add(EmptyState.of(this, "alert.letters.empty"));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    items.forEach(item -> rows.add(row(item)));
    found.add(rows);
  }

  private ListItem row(Letters.Item item) {
    Span subject = new Span(item.subject());
    subject.addClassName("hl-strong");
    Span chip = new Span(name(item.state()));
    chip.addClassName("hl-chip");
    Div head = new Div(subject, chip);
    head.addClassName("hl-row");
    Span to = new Span(item.recipient() + " · " + formats().dateTime(item.createdAt()));
    to.addClassName("hl-muted");
    Div words = new Div(head, to);
    words.addClassName("hl-row-words");
    String error = item.error();
    if (error != null) {
      Span said = new Span(error);
      said.addClassName("hl-excerpt");
      Span tries = new Span(tries(item));
      tries.addClassName("hl-muted");
      words.add(said, tries);
    }
    ListItem row = new ListItem(words);
    if (item.state() == Letters.State.GIVEN_UP) {
      chip.addClassName("hl-danger");
      Button again = new Button(t("alert.letters.again"), click -> again(item));
      again.setAriaLabel(t("alert.letters.again.named", item.recipient()));
      row.add(again);
    } else if (item.state() == Letters.State.SENT) {
      chip.addClassName("hl-good");
    }
    return row;
  }

  private String tries(Letters.Item item) {
    String tries = t("alert.letters.attempts", item.attempts());
    return item.state() == Letters.State.WAITING
        ? tries + " · " + t("alert.letters.next", formats().dateTime(item.dueAt()))
        : tries;
  }

  private void again(Letters.Item item) {
    letters.again(item.id());
    Notices.done(t("alert.letters.again.done"));
    list();
  }

  private String name(Letters.State each) {
    return t("alert.letters.state." + each.name().toLowerCase(Locale.ROOT));
  }
}
