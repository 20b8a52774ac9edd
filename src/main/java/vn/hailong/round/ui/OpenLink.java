package vn.hailong.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.hailong.invitation.AccessCode;
import vn.hailong.invitation.Invitations;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.CopyField;
import vn.hailong.shell.ui.Notices;

/** The link of a round that is not asked at desks, to be sent to those who are asked. */
final class OpenLink extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Round round;
  private final transient Invitations invitations;
  private final boolean manages;

  OpenLink(Round round, Invitations invitations, boolean manages) {
    this.round = round;
    this.invitations = invitations;
    this.manages = manages;
    addClassNames("hl-card", "hl-stack");
    show();
  }

  private void show() {
    removeAll();
    add(new H2(getTranslation("round.entry")));
    invitations
        .ofRound(round.id())
        .ifPresentOrElse(
            this::showLink,
            () -> {
              add(new Paragraph(getTranslation("round.link.none")));
              if (manages) {
                add(buttons(makeButton()));
              }
            });
  }

  private void showLink(AccessCode code) {
    add(
        new Paragraph(getTranslation("round.link.how")),
        new CopyField(getTranslation("round.link"), invitations.address(code.code())));
    if (manages) {
      add(
          buttons(
              button("round.link.rotate", VaadinIcon.REFRESH, () -> askRotate(code)),
              button("round.link.revoke", VaadinIcon.BAN, () -> askRevoke(code))));
    }
  }

  private Button makeButton() {
    Button make = button("round.link.make", VaadinIcon.LINK, this::make);
    make.removeThemeVariants(ButtonVariant.LUMO_TERTIARY);
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return make;
  }

  private void make() {
    invitations.rotate(round.id());
    show();
  }

  private void askRotate(AccessCode code) {
    Confirm.open(
        getTranslation("round.link.rotate.ask"),
        getTranslation("round.link.rotate.loss", code.code()),
        getTranslation("round.link.rotate"),
        this::make);
  }

  private void askRevoke(AccessCode code) {
    Confirm.open(
        getTranslation("round.link.revoke.ask"),
        getTranslation("round.link.revoke.loss", code.code()),
        getTranslation("round.link.revoke"),
        () -> {
          invitations.revoke(code.code());
          Notices.done(getTranslation("round.link.revoke.done"));
          show();
        });
  }

  private static Div buttons(Button... buttons) {
    Div row = new Div(buttons);
    row.addClassName("hl-row");
    return row;
  }

  private Button button(String key, VaadinIcon icon, Runnable act) {
    Button button = new Button(getTranslation(key), icon.create(), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
