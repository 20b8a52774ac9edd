package vn.hailong.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** The agencies under the chosen one, with their units. */
@Prototype
@Route(value = "staff/offices", layout = StaffLayout.class)
@Needs(Permission.MANAGE_OFFICES)
final class OfficesPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Offices offices;

  OfficesPage(Offices offices) {
    super("office.tree");
    this.offices = offices;
  }

  @Override
  protected void show(Agency agency, int year) {
    Button create =
        new Button(t("office.create"), VaadinIcon.PLUS.create(), click -> create(agency));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    actions(create);
    Set<AgencyId> within = offices.withDescendants(Set.of(agency.id()));
    List<Agency> shown =
        offices.visible(Permission.MANAGE_OFFICES).stream()
            .filter(candidate -> within.contains(candidate.id()))
            .toList();
    int top = offices.path(agency.id()).size();
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    shown.stream()
        .map(one ->
            new AgencyRow(
                one,
                offices.path(one.id()).size() - top,
                offices.units(one.id()),
                this::rename,
                this::addUnit))
        .forEach(rows::add);
    fill(rows);
  }

  private void create(Agency parent) {
    NewAgencyFields fields = new NewAgencyFields(offices, parent);
    new FormDialog(
            t("office.create.under", parent.name(getLocale())),
            t("office.create.act"),
            () -> {
              boolean complete = fields.complete();
              if (complete) {
                fields.create();
                refresh();
              }
              return complete;
            },
            fields)
        .open();
  }

  private void rename(Agency agency) {
    NameFields names = new NameFields(agency.nameVi(), agency.nameEn());
    new FormDialog(
            t("office.rename.title", agency.name(getLocale())),
            t("office.rename.act"),
            () -> {
              boolean complete = names.complete();
              if (complete) {
                offices.rename(agency.id(), names.vietnamese(), names.english());
                refresh();
              }
              return complete;
            },
            names)
        .open();
  }

  private void addUnit(Agency agency) {
    NameFields names = new NameFields("", "");
    new FormDialog(
            t("office.unit.title", agency.name(getLocale())),
            t("office.unit.act"),
            () -> {
              boolean complete = names.complete();
              if (complete) {
                offices.createUnit(agency.id(), names.vietnamese(), names.english());
                refresh();
              }
              return complete;
            },
            names)
        .open();
  }
}
