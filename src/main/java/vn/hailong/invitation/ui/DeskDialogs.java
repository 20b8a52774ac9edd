package vn.hailong.invitation.ui;

import com.vaadin.flow.component.UI;
import jakarta.inject.Singleton;
import vn.hailong.common.id.AgencyId;
import vn.hailong.invitation.AccessCode;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Notices;

/** Asks for what a desk needs and does it. */
@Singleton
final class DeskDialogs {

  private final Desks desks;
  private final Offices offices;
  private final Invitations invitations;

  DeskDialogs(Desks desks, Offices offices, Invitations invitations) {
    this.desks = desks;
    this.offices = offices;
    this.invitations = invitations;
  }

  void create(AgencyId agency, Runnable then) {
    UI ui = UI.getCurrent();
    DeskFields fields = DeskFields.ofNew(offices.units(agency), offices.serviceFields());
    new FormDialog(
            ui.getTranslation("invitation.desk.create"),
            ui.getTranslation("invitation.desk.create.act"),
            () -> {
              boolean complete = fields.complete();
              if (complete) {
                Desk desk =
                    desks.create(
                        agency,
                        fields.unit(),
                        fields.vietnamese(),
                        fields.english(),
                        fields.serviceFields());
                invitations.rotate(desk.id());
                Notices.done(
                    ui.getTranslation("invitation.desk.created", desk.name(ui.getLocale())));
                then.run();
              }
              return complete;
            },
            fields)
        .open();
  }

  void edit(Desk desk, Runnable then) {
    UI ui = UI.getCurrent();
    DeskFields fields = DeskFields.of(desk, offices.serviceFields());
    new FormDialog(
            ui.getTranslation("invitation.desk.edit.title", desk.name(ui.getLocale())),
            ui.getTranslation("invitation.desk.edit.act"),
            () -> {
              boolean complete = fields.complete();
              if (complete) {
                desks.update(
                    desk.id(),
                    fields.vietnamese(),
                    fields.english(),
                    fields.active(),
                    fields.serviceFields());
                then.run();
              }
              return complete;
            },
            fields)
        .open();
  }

  /** A first code: nothing printed can stop working. */
  void make(Desk desk, Runnable then) {
    invitations.rotate(desk.id());
    then.run();
  }

  void rotate(Desk desk, String code, Runnable then) {
    UI ui = UI.getCurrent();
    Confirm.open(
        ui.getTranslation("invitation.desk.rotate.ask", desk.name(ui.getLocale())),
        ui.getTranslation("invitation.desk.rotate.loss", Grouped.code(code)),
        ui.getTranslation("invitation.desk.rotate"),
        () -> {
          AccessCode made = invitations.rotate(desk.id());
          Notices.done(ui.getTranslation("invitation.desk.rotate.done", Grouped.code(made.code())));
          then.run();
        });
  }

  void revoke(Desk desk, String code, Runnable then) {
    UI ui = UI.getCurrent();
    Confirm.open(
        ui.getTranslation("invitation.desk.revoke.ask", desk.name(ui.getLocale())),
        ui.getTranslation("invitation.desk.revoke.loss", Grouped.code(code)),
        ui.getTranslation("invitation.desk.revoke"),
        () -> {
          invitations.revoke(code);
          Notices.done(ui.getTranslation("invitation.desk.revoke.done", Grouped.code(code)));
          then.run();
        });
  }
}
