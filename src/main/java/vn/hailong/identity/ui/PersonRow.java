package vn.hailong.identity.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CreatedAccount;
import vn.hailong.identity.Grant;
import vn.hailong.shell.ui.Confirm;

/** One account: who it is, its roles, and what can be done with it. */
final class PersonRow extends ListItem {

  private static final long serialVersionUID = 1L;

  private final transient Account account;
  private final transient Accounts accounts;
  private final transient RoleText roles;
  private final transient Runnable changed;

  PersonRow(
      Account account,
      Accounts accounts,
      RoleText roles,
      Consumer<Account> addRole,
      Runnable changed) {
    this.account = account;
    this.accounts = accounts;
    this.roles = roles;
    this.changed = changed;
    Span name = new Span(account.name());
    name.addClassName("hl-strong");
    Span login = new Span(account.login());
    login.addClassName("hl-muted");
    Div who = new Div(name, login);
    who.addClassName("hl-row");
    if (!account.enabled()) {
      Span disabled = new Span(VaadinIcon.LOCK.create());
      disabled.add(getTranslation("identity.people.disabled"));
      disabled.addClassNames("hl-chip", "hl-warning");
      who.add(disabled);
    }
    Div held = new Div();
    held.addClassName("hl-row");
    account.grants().forEach(grant -> held.add(chip(grant)));
    Div words = new Div(who, held);
    words.addClassName("hl-row-words");
    add(words, menu(addRole));
  }

  private Span chip(Grant grant) {
    Span chip = new Span(roles.of(getLocale(), grant));
    chip.addClassName("hl-chip");
    return chip;
  }

  private MenuBar menu(Consumer<Account> addRole) {
    MenuBar bar = new MenuBar();
    bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("shell.menu.more")));
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
    var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
    root.setAriaLabel(getTranslation("identity.people.actions", account.name()));
    SubMenu menu = root.getSubMenu();
    menu.addItem(getTranslation("identity.people.add_role"), click -> addRole.accept(account));
    SubMenu takeAway = menu.addItem(getTranslation("identity.people.remove_role")).getSubMenu();
    account
        .grants()
        .forEach(
            grant -> takeAway.addItem(roles.of(getLocale(), grant), click -> askRevoke(grant)));
    menu.addItem(getTranslation("identity.people.reset"), click -> askReset());
    menu.addSeparator();
    if (account.enabled()) {
      menu.addItem(getTranslation("identity.people.disable"), click -> askDisable());
    } else {
      menu.addItem(getTranslation("identity.people.enable"), click -> enable());
    }
    return bar;
  }

  private void askRevoke(Grant grant) {
    String role = roles.of(getLocale(), grant);
    Confirm.open(
        getTranslation("identity.people.remove_role.ask", account.name()),
        getTranslation("identity.people.remove_role.loss", role),
        getTranslation("identity.people.remove_role"),
        () -> {
          accounts.revoke(account.id(), grant);
          changed.run();
        });
  }

  private void askReset() {
    Confirm.open(
        getTranslation("identity.people.reset.ask", account.name()),
        getTranslation("identity.people.reset.loss"),
        getTranslation("identity.people.reset"),
        () -> showPassword(accounts.resetPassword(account.id())));
  }

  private void showPassword(CreatedAccount renewed) {
    new SecretDialog(
            getTranslation("identity.people.reset.done", account.name()),
            getTranslation("identity.people.first_password", account.login()),
            renewed.password(),
            getTranslation("identity.secret.once"))
        .open();
  }

  private void askDisable() {
    Confirm.open(
        getTranslation("identity.people.disable.ask", account.name()),
        getTranslation("identity.people.disable.loss"),
        getTranslation("identity.people.disable"),
        () -> {
          accounts.disable(account.id());
          changed.run();
        });
  }

  private void enable() {
    accounts.enable(account.id());
    changed.run();
  }
}
