package vn.hailong.alert.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.hailong.alert.Inbox;
import vn.hailong.common.access.Needs;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.Notices;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** One's own notices, newest first. */
@Prototype
@Route(value = "staff/notices", layout = StaffLayout.class)
@Needs
final class NoticesPage extends StaffPage {

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 50;

  private final transient Inbox inbox;
  private final Checkbox onlyUnread = new Checkbox();
  private final Div found = new Div();

  NoticesPage(Inbox inbox) {
    super("alert.notices");
    this.inbox = inbox;
    onlyUnread.setLabel(t("alert.notices.only_unread"));
    onlyUnread.addValueChangeListener(change -> list());
    found.addClassName("hl-stack");
  }

  @Override
  protected void show(Agency agency, int year) {
    showWithoutAgency();
  }

  @Override
  protected void showWithoutAgency() {
    Button all =
        new Button(t("alert.notices.read_all"), VaadinIcon.CHECK.create(), click -> readAll());
    actions(all, link(t("alert.notices.settings"), "staff/notices/settings"));
    fill(onlyUnread, found);
    list();
  }

  private void readAll() {
    inbox.readAll();
    Bell.recount(UI.getCurrent());
    list();
    Notices.done(t("alert.notices.all_read"));
  }

  private void list() {
    found.removeAll();
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    Button older = new Button(t("alert.notices.older"));
    long[] below = {Inbox.NEWEST};
    Runnable next =
        () -> {
          List<Inbox.Item> items = inbox.notices(onlyUnread.getValue(), below[0], AT_ONCE + 1);
          items.stream()
              .limit(AT_ONCE)
              .forEach(item -> {
                rows.add(new NoticeRow(item, inbox, formats()));
                below[0] = item.id();
              });
          older.setVisible(items.size() > AT_ONCE);
        };
    older.addClickListener(click -> next.run());
    next.run();
    if (rows.getChildren().findAny().isPresent()) {
      found.add(rows, new Div(older));
    } else {
      boolean some = onlyUnread.getValue();
      found.add(EmptyState.of(this, some ? "alert.notices.no_unread" : "alert.notices.empty"));
    }
  }
}
