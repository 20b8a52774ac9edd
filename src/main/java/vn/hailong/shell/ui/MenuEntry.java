package vn.hailong.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/**
 * Entries of the navigation, in their order. One shows when its screen exists and may be opened.
 */
enum MenuEntry {
  OVERVIEW(VaadinIcon.DASHBOARD, false),
  ROUNDS(VaadinIcon.CLIPBOARD_CHECK, false),
  DESKS(VaadinIcon.QRCODE, false),
  INDEX(VaadinIcon.LIST_OL, false),
  LEDGER(VaadinIcon.BOOK, true),
  TEMPLATES(VaadinIcon.FILE_TEXT_O, true),
  OFFICES(VaadinIcon.BUILDING_O, true),
  PEOPLE(VaadinIcon.USERS, true),
  AUDIT(VaadinIcon.CLIPBOARD_TEXT, true),
  WEBHOOKS(VaadinIcon.CONNECT_O, true),
  JOBS(VaadinIcon.CLOCK, true);

  private final VaadinIcon icon;
  private final boolean administration;

  MenuEntry(VaadinIcon icon, boolean administration) {
    this.icon = icon;
    this.administration = administration;
  }

  VaadinIcon icon() {
    return icon;
  }

  boolean administration() {
    return administration;
  }

  String path() {
    return "staff/" + name().toLowerCase(Locale.ROOT);
  }

  String textKey() {
    return "shell.menu." + name().toLowerCase(Locale.ROOT);
  }

  boolean leadsTo(String location) {
    return location.equals(path()) || location.startsWith(path() + "/");
  }
}
