package vn.hailong.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Desk;

/** One desk: its name, what it serves, its code, and what can be done with it. */
final class DeskCard extends ListItem {

  private static final long serialVersionUID = 1L;

  private final transient Desk desk;
  private final transient Invitations invitations;
  private final transient DeskDialogs dialogs;
  private final transient Runnable changed;
  private final boolean manages;
  private final String name;

  DeskCard(
      Desk desk,
      String fields,
      Invitations invitations,
      DeskDialogs dialogs,
      boolean manages,
      Runnable changed) {
    this.desk = desk;
    this.invitations = invitations;
    this.dialogs = dialogs;
    this.manages = manages;
    this.changed = changed;
    this.name = desk.name(getLocale());
    addClassNames("hl-card", "hl-desk");
    Span serves = new Span(fields.isEmpty() ? text("fields.none") : fields);
    serves.addClassName("hl-muted");
    Div words = new Div(new H2(name), serves);
    words.addClassName("hl-desk-words");
    if (!desk.active()) {
      Span out = new Span(VaadinIcon.PAUSE.create());
      out.add(text("inactive"));
      out.addClassNames("hl-chip", "hl-warning");
      words.add(out);
    }
    invitations
        .ofDesk(desk.id())
        .ifPresentOrElse(live -> showCode(words, live.code()), () -> showNoCode(words));
  }

  private void showCode(Div words, String code) {
    Button qr =
        new Button(
            new QrImage(invitations.qrSvg(code), ""),
            click -> new QrDialog(desk, code, invitations).open());
    qr.addClassName("hl-desk-qr");
    qr.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    qr.setAriaLabel(text("qr.open", name));
    Span digits = new Span(Grouped.code(code));
    digits.addClassName("hl-code");
    String address = invitations.address(code);
    Anchor form = new Anchor(address, address.replaceFirst("^https?://", ""));
    form.setTarget("_blank");
    form.setRouterIgnore(true);
    words.add(digits, form);
    add(qr, words, buttons(code));
  }

  private void showNoCode(Div words) {
    Span none = new Span(text("code.none"));
    none.addClassName("hl-muted");
    words.add(none);
    Div empty = new Div();
    empty.addClassNames("hl-desk-qr", "hl-desk-no-qr");
    add(empty, words);
    if (manages) {
      Button make =
          new Button(
              text("code.make"), VaadinIcon.QRCODE.create(), click -> dialogs.make(desk, changed));
      MenuBar menu = menu();
      menu.getItems().getFirst().getSubMenu().addItem(text("edit"), click -> edit());
      Div row = new Div(make, menu);
      row.addClassNames("hl-row", "hl-desk-buttons");
      add(row);
    }
  }

  private Component buttons(String code) {
    Div row = new Div();
    row.addClassNames("hl-row", "hl-desk-buttons");
    if (manages) {
      row.add(
          new Button(
              text("print"),
              VaadinIcon.PRINT.create(),
              click -> new PosterDialog(desk, code, invitations).open()));
      MenuBar bar = menu();
      SubMenu menu = bar.getItems().getFirst().getSubMenu();
      menu.addItem(text("show"), click -> new QrDialog(desk, code, invitations).open());
      menu.addItem(text("edit"), click -> edit());
      menu.addSeparator();
      menu.addItem(text("rotate"), click -> dialogs.rotate(desk, code, changed));
      menu.addItem(text("revoke"), click -> dialogs.revoke(desk, code, changed));
      row.add(bar);
    }
    return row;
  }

  private MenuBar menu() {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
    bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create()).setAriaLabel(text("actions", name));
    return bar;
  }

  private void edit() {
    dialogs.edit(desk, changed);
  }

  private String text(String key, Object... arguments) {
    return getTranslation("invitation.desk." + key, arguments);
  }
}
