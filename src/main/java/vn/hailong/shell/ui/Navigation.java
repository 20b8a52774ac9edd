package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The same entries twice: at the left, and as a bar at the bottom of phones. */
final class Navigation implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int IN_BAR = 4;

  private final StaffLayout layout;
  private final Map<MenuEntry, SideNavItem> items = new EnumMap<>(MenuEntry.class);
  private final Map<MenuEntry, Anchor> tabs = new EnumMap<>(MenuEntry.class);
  private final Div side = new Div();
  private final Nav bottom = new Nav();

  Navigation(StaffLayout layout, List<MenuEntry> entries) {
    this.layout = layout;
    SideNav work = new SideNav();
    work.getElement().setAttribute("aria-label", layout.getTranslation("shell.menu"));
    SideNav administration = new SideNav(layout.getTranslation("shell.menu.administration"));
    for (MenuEntry entry : entries) {
      (entry.administration() ? administration : work).addItem(item(entry));
    }
    side.addClassName("hl-side");
    side.add(work);
    if (!administration.getItems().isEmpty()) {
      side.add(administration);
    }
    bottom.addClassName("hl-bottom");
    bottom.getElement().setAttribute("aria-label", layout.getTranslation("shell.menu.short"));
    entries.stream().limit(IN_BAR).map(this::tab).forEach(bottom::add);
    if (entries.size() > IN_BAR) {
      bottom.add(more());
    }
  }

  private SideNavItem item(MenuEntry entry) {
    SideNavItem item =
        new SideNavItem(
            layout.getTranslation(entry.textKey()), entry.path(), entry.icon().create());
    item.setMatchNested(true);
    items.put(entry, item);
    return item;
  }

  private Anchor tab(MenuEntry entry) {
    Anchor tab =
        new Anchor(
            entry.path(), entry.icon().create(), new Span(layout.getTranslation(entry.textKey())));
    tabs.put(entry, tab);
    return tab;
  }

  private Component more() {
    NativeButton more = new NativeButton("", click -> layout.setDrawerOpened(true));
    more.add(VaadinIcon.MENU.create(), new Span(layout.getTranslation("shell.menu.more")));
    return more;
  }

  Component side() {
    return side;
  }

  Component bottom() {
    return bottom;
  }

  /** Marks where the reader is, and makes every entry keep agency and year. */
  void show(String path, QueryParameters place) {
    String query = place.getQueryString();
    items.values().forEach(item -> item.setQueryParameters(place));
    tabs.forEach((entry, tab) -> {
      tab.setHref(query.isEmpty() ? entry.path() : entry.path() + "?" + query);
      if (entry.leadsTo(path)) {
        tab.getElement().setAttribute("aria-current", "page");
      } else {
        tab.getElement().removeAttribute("aria-current");
      }
    });
  }

  /** The entry's own screen for an address below it; the address itself when there is none. */
  String section(String path) {
    return items.keySet().stream()
        .filter(entry -> entry.leadsTo(path))
        .findFirst()
        .map(MenuEntry::path)
        .orElse(path);
  }
}
