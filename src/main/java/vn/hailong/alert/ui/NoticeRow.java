package vn.hailong.alert.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.hailong.alert.Inbox;
import vn.hailong.shell.ui.Formats;

/** One notice: its sentence leads to the screen it is about. */
final class NoticeRow extends ListItem {

  private static final long serialVersionUID = 1L;

  NoticeRow(Inbox.Item item, Inbox inbox, Formats formats) {
    String sentence = item.text(getLocale());
    Anchor text = new Anchor("staff/notices/" + item.id(), sentence);
    Span kind = new Span(getTranslation("alert.event." + item.kind().code()));
    Span when = new Span(kind.getText() + " · " + formats.dateTime(item.at()));
    when.addClassName("hl-muted");
    Div foot = new Div(when);
    foot.addClassName("hl-row");
    Div words = new Div(text, foot);
    words.addClassName("hl-row-words");
    add(words);
    if (!item.read()) {
      Span unread = new Span(VaadinIcon.DOT_CIRCLE.create());
      unread.add(getTranslation("alert.notices.state.unread"));
      unread.addClassNames("hl-chip", "hl-unread");
      foot.add(unread);
      text.addClassName("hl-strong");
      Button read = new Button(VaadinIcon.CHECK.create());
      read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
      read.setAriaLabel(getTranslation("alert.notices.read_one.named", sentence));
      read.setTooltipText(getTranslation("alert.notices.read_one"));
      read.addClickListener(click -> {
        inbox.read(item.id());
        Bell.recount(UI.getCurrent());
        unread.setVisible(false);
        read.setVisible(false);
        text.removeClassName("hl-strong");
        text.focus();
      });
      add(read);
    }
  }
}
