package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;
import vn.hailong.identity.Sessions;
import vn.hailong.identity.SignedIn;

/** Whoever is signed in, the appearance, and the way out. */
final class AccountMenu extends MenuBar {

  private static final long serialVersionUID = 1L;

  private final transient Sessions sessions;

  AccountMenu(String name, Sessions sessions) {
    this.sessions = sessions;
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
    addClassName("hl-account");
    setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.menu.more")));
    Avatar avatar = new Avatar(name);
    avatar.setAbbreviation(initials(name));
    avatar.getElement().setAttribute("aria-hidden", "true");
    Span words = new Span(name);
    words.addClassName("hl-account-name");
    MenuItem root = addItem(avatar);
    root.add(words);
    root.setAriaLabel(getTranslation("shell.account", name));
    SubMenu menu = root.getSubMenu();
    menu.addItem(
        getTranslation("shell.account.mine"), click -> UI.getCurrent().navigate("staff/account"));
    SubMenu appearance = menu.addItem(getTranslation("shell.appearance")).getSubMenu();
    for (Appearance choice : Appearance.values()) {
      MenuItem item = appearance.addItem(getTranslation(choice.textKey()), click -> choice.use());
      item.setCheckable(true);
      item.setChecked(choice == Appearance.current());
      item.addClickListener(
          click -> appearance.getItems().forEach(each -> each.setChecked(each == item)));
    }
    menu.addSeparator();
    menu.addItem(getTranslation("shell.sign_out"), click -> signOut());
  }

  /** Of the family name and the given name, which stands last. */
  private static String initials(String name) {
    String[] words = name.strip().split("\\s+", -1);
    String first = words[0];
    String last = words.length > 1 ? words[words.length - 1] : "";
    return (firstLetter(first) + firstLetter(last)).toUpperCase(Locale.ROOT);
  }

  private static String firstLetter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private void signOut() {
    WrappedSession session = VaadinSession.getCurrent().getSession();
    String next =
        session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
            ? sessions.signOut(signedIn).orElse("/")
            : "/";
    UI.getCurrent().getPage().setLocation(next);
    session.invalidate();
  }
}
