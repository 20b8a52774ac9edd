package vn.hailong.shell.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets nobody into a screen that does not say they may come. */
@Singleton
final class RouteGuard implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RouteGuard.class);

  /** Where people sign in. */
  static final String SIGN_IN = "login";

  /** The parameter with the address wanted before signing in. */
  static final String WANTED = "next";

  private final transient Doors doors;

  RouteGuard(Doors doors) {
    this.doors = doors;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
  }

  private void beforeEnter(BeforeEnterEvent event) {
    if (event.isErrorEvent()) {
      return;
    }
    switch (doors.ask(event.getNavigationTarget())) {
      case OPEN -> {}
      case SIGN_IN_FIRST ->
          event.forwardTo(
              SIGN_IN,
              QueryParameters.of(WANTED, event.getLocation().getPathWithQueryParameters()));
      case FORBIDDEN -> event.rerouteToError(new AccessDeniedException(), "");
      case UNDECLARED -> {
        LOG.error("{} does not declare who may open it", event.getNavigationTarget().getName());
        event.rerouteToError(new NotFoundException(), "");
      }
    }
  }
}
