package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.hailong.identity.Sessions;
import vn.hailong.identity.StaffSession;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** Where one is signed in, and how to end it there. */
final class SessionsCard extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Sessions sessions;

  SessionsCard(Sessions sessions) {
    this.sessions = sessions;
    addClassNames("hl-card", "hl-stack", "hl-wide");
    show();
  }

  private void show() {
    removeAll();
    List<StaffSession> all = sessions.mine(OwnSession.current());
    UnorderedList list = new UnorderedList();
    list.addClassNames("hl-rows", "hl-inner-rows");
    all.forEach(session -> list.add(row(session)));
    add(
        new H2(getTranslation("identity.sessions.title")),
        new Paragraph(getTranslation("identity.sessions.intro")),
        list);
    if (all.size() > 1) {
      Button others =
          new Button(getTranslation("identity.sessions.end_others"), click -> askOthers());
      others.addThemeVariants(ButtonVariant.LUMO_ERROR);
      add(new Div(others));
    }
  }

  private ListItem row(StaffSession session) {
    Formats formats = Formats.of(getLocale());
    Span name = new Span(name(session));
    name.addClassName("hl-strong");
    Div head = new Div(name);
    head.addClassName("hl-row");
    if (session.current()) {
      Span here = new Span(getTranslation("identity.sessions.current"));
      here.addClassNames("hl-chip", "hl-good");
      head.add(here);
    }
    Span times =
        new Span(
            getTranslation(
                "identity.sessions.times",
                getTranslation("identity.way." + session.way().code()),
                formats.dateTime(session.createdAt()),
                formats.dateTime(session.seenAt())));
    times.addClassName("hl-muted");
    Div words = new Div(head, times);
    words.addClassName("hl-row-words");
    ListItem row = new ListItem(words);
    if (!session.current()) {
      Button end = new Button(getTranslation("identity.sessions.end"), click -> end(session));
      end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
      end.setAriaLabel(getTranslation("identity.sessions.end.named", name(session)));
      row.add(end);
    }
    return row;
  }

  private String name(StaffSession session) {
    return session.browser().isEmpty()
        ? getTranslation("identity.sessions.unknown")
        : session.browser();
  }

  private void end(StaffSession session) {
    sessions.end(session.id());
    Notices.done(getTranslation("identity.sessions.ended"));
    show();
  }

  private void askOthers() {
    Confirm.open(
        getTranslation("identity.sessions.end_others.ask"),
        getTranslation("identity.sessions.end_others.loss"),
        getTranslation("identity.sessions.end_others"),
        () -> {
          sessions.endOthers(OwnSession.current());
          Notices.done(getTranslation("identity.sessions.ended"));
          show();
        });
  }
}
