package vn.hailong.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.common.access.Needs;

/** Leads to the first screen the reader may open. */
@Prototype
@Route("staff")
@Needs
final class StaffHome extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Doors doors;

  StaffHome(Doors doors) {
    this.doors = doors;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(
        doors.entries().stream().findFirst().map(MenuEntry::path).orElse("staff/account"));
  }
}
