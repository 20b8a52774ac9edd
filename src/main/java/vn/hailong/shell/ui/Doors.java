package vn.hailong.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;

/** Whether whoever makes the current request may open a screen. */
@Singleton
final class Doors {

  /** The answer for one screen. */
  enum Answer {
    OPEN,
    SIGN_IN_FIRST,
    FORBIDDEN,
    /** The screen says nothing about who may open it. */
    UNDECLARED
  }

  private final Access access;

  Doors(Access access) {
    this.access = access;
  }

  Answer ask(Class<?> screen) {
    if (screen.isAnnotationPresent(AnonymousAllowed.class)) {
      return Answer.OPEN;
    }
    Needs needs = screen.getAnnotation(Needs.class);
    if (needs == null) {
      return Answer.UNDECLARED;
    }
    if (access.actor().isEmpty()) {
      return Answer.SIGN_IN_FIRST;
    }
    boolean allowed =
        needs.value().length == 0 || Arrays.stream(needs.value()).anyMatch(access::allowsAnywhere);
    return allowed ? Answer.OPEN : Answer.FORBIDDEN;
  }

  /** The entries whose screens exist and may be opened, in their order. */
  List<MenuEntry> entries() {
    RouteConfiguration routes = RouteConfiguration.forApplicationScope();
    return Arrays.stream(MenuEntry.values())
        .filter(
            entry -> routes.getRoute(entry.path()).filter(s -> ask(s) == Answer.OPEN).isPresent())
        .toList();
  }
}
