package vn.hailong.alert.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.alert.Inbox;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Needs;

/** Leads from a notice to the screen it is about; on the way it is marked as read. */
@Prototype
@Route("staff/notices/:notice([0-9]{1,18})")
@Needs
final class NoticeDoor extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Inbox inbox;

  NoticeDoor(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("notice").orElse("0");
    try {
      Location there = new Location(inbox.read(Long.parseLong(id)));
      event.forwardTo(there.getPath(), there.getQueryParameters());
    } catch (ProblemException e) {
      // somebody else's, or forgotten since
      event.forwardTo("staff/notices");
    }
  }
}
