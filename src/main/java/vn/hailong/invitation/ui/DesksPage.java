package vn.hailong.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Agency;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.office.ServiceField;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** The desks of an agency with their codes. */
@Prototype
@Route(value = "staff/desks", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class DesksPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Desks desks;
  private final transient Offices offices;
  private final transient Invitations invitations;
  private final transient DeskDialogs dialogs;
  private final transient Access access;

  DesksPage(
      Desks desks, Offices offices, Invitations invitations, DeskDialogs dialogs, Access access) {
    super("invitation.desk.list");
    this.desks = desks;
    this.offices = offices;
    this.invitations = invitations;
    this.dialogs = dialogs;
    this.access = access;
  }

  @Override
  protected void show(Agency agency, int year) {
    boolean manages = access.allows(Permission.MANAGE_DESKS, agency.id());
    List<Desk> all = desks.of(agency.id());
    if (all.isEmpty()) {
      String title = t("invitation.desk.empty.title");
      fill(
          manages
              ? new EmptyState(title, t("invitation.desk.empty.next"), createButton(agency))
              : new EmptyState(title, t("invitation.desk.empty.wait")));
      return;
    }
    if (manages) {
      actions(createButton(agency));
    }
    Map<String, String> names =
        offices.serviceFields().stream()
            .collect(Collectors.toMap(ServiceField::code, field -> field.name(getLocale())));
    UnorderedList cards = new UnorderedList();
    cards.addClassNames("hl-cards", "hl-desks");
    for (Desk desk : all) {
      String fields =
          desk.serviceFields().stream()
              .map(code -> Objects.requireNonNullElse(names.get(code), code))
              .collect(Collectors.joining(" · "));
      cards.add(new DeskCard(desk, fields, invitations, dialogs, manages, this::refresh));
    }
    fill(cards);
  }

  private Button createButton(Agency agency) {
    Button create =
        new Button(
            t("invitation.desk.create"),
            VaadinIcon.PLUS.create(),
            click -> dialogs.create(agency.id(), this::refresh));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return create;
  }
}
