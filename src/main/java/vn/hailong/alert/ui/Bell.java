package vn.hailong.alert.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.hailong.alert.Inbox;

/** The way to the notices, with how many are unread; counted again at every step. */
final class Bell extends Anchor {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 99;

  private final transient Inbox inbox;
  private final Span count = new Span();
  private @Nullable Registration steps;

  Bell(Inbox inbox) {
    this.inbox = inbox;
    setHref("staff/notices");
    addClassName("hl-bell");
    count.addClassName("hl-bell-count");
    count.getElement().setAttribute("aria-hidden", "true");
    add(VaadinIcon.BELL_O.create(), count);
    recount();
  }

  /** Counts again after something was read. */
  static void recount(UI ui) {
    Bell bell = ComponentUtil.getData(ui, Bell.class);
    if (bell != null) {
      bell.recount();
    }
  }

  private void recount() {
    long unread = inbox.unread();
    count.setText(unread > SHOWN ? SHOWN + "+" : Long.toString(unread));
    count.setVisible(unread > 0);
    String words = getTranslation("alert.notices.unread", unread);
    setAriaLabel(words);
    setTitle(words);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ComponentUtil.setData(event.getUI(), Bell.class, this);
    steps = event.getUI().addAfterNavigationListener(step -> recount());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    if (steps != null) {
      steps.remove();
    }
  }
}
