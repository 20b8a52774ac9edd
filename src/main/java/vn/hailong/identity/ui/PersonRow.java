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
import vn.hailong.identity.AccountLinks;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.Grant;
import vn.hailong.shell.ui.Confirm;

/** One account: who it is, its roles, and what can be done with it. */
final class PersonRow extends ListItem {

  private static final long serialVersionUID = 1L;

  /**
   * What is known beside the account itself.
   *
   * @param waiting whether a link waits to be used
   * @param secondFactor whether the account has one
   */
  record Facts(boolean waiting, boolean secondFactor) {}

  private final transient Account account;
  private final transient Facts facts;
  private final transient PersonActs acts;
  private final transient Accounts accounts;
  private final transient RoleText roles;
  private final transient Runnable changed;

  PersonRow(
      Account account,
      Facts facts,
      PersonActs acts,
      RoleText roles,
      Consumer<Account> addRole,
      Runnable changed) {
    this.account = account;
    this.facts = facts;
    this.acts = acts;
    this.accounts = acts.accounts();
    this.roles = roles;
    this.changed = changed;
    Span name = new Span(account.name());
    name.addClassName("hl-strong");
    Span login = new Span(account.login());
    login.addClassName("hl-muted");
    Div who = new Div(name, login);
    who.addClassName("hl-row");
    if (!account.enabled()) {
      who.add(mark(VaadinIcon.LOCK, "identity.people.disabled", "hl-warning"));
    } else if (facts.waiting()) {
      String key = account.hasPassword() ? "identity.people.link_sent" : "identity.people.invited";
      who.add(mark(VaadinIcon.ENVELOPE_O, key, "hl-warning"));
    } else if (!account.hasPassword()) {
      who.add(mark(VaadinIcon.INSTITUTION, "identity.people.no_password", "hl-demo"));
    }
    if (facts.secondFactor()) {
      who.add(mark(VaadinIcon.SHIELD, "identity.people.second_factor", "hl-good"));
    }
    Div held = new Div();
    held.addClassName("hl-row");
    account.grants().forEach(grant -> held.add(chip(grant)));
    Div words = new Div(who, held);
    words.addClassName("hl-row-words");
    add(words, menu(addRole));
  }

  private Span mark(VaadinIcon icon, String key, String colour) {
    Span mark = new Span(icon.create());
    mark.add(getTranslation(key));
    mark.addClassNames("hl-chip", colour);
    return mark;
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
    if (account.enabled()) {
      String key = account.hasPassword() ? "identity.people.renew" : "identity.people.invite_again";
      menu.addItem(getTranslation(key), click -> renew());
    }
    menu.addItem(getTranslation("identity.people.email"), click -> acts.askEmail(account, changed));
    menu.addSeparator();
    menu.addItem(
        getTranslation("identity.people.end_sessions"),
        click -> acts.askEndSessions(account, changed));
    if (facts.secondFactor()) {
      menu.addItem(
          getTranslation("identity.people.reset_factor"),
          click -> acts.askResetFactor(account, changed));
    }
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

  private void renew() {
    AccountLinks.Link link = acts.links().renew(account.id());
    changed.run();
    new LinkDialog(acts.links(), link).open();
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
