package vn.hailong.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Permission;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Role;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.office.Unit;
import vn.hailong.shell.ui.Search;

/** Chooses a role, the agency it holds for, and the unit of a unit member. */
final class GrantFields extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Accounts accounts;
  private final transient Offices offices;
  private final ComboBox<Agency> agency = new ComboBox<>();
  private final Select<Role> role = new Select<>();
  private final ComboBox<Unit> unit = new ComboBox<>();

  GrantFields(Accounts accounts, Offices offices, Agency preset) {
    this.accounts = accounts;
    this.offices = offices;
    addClassName("hl-form");
    agency.setLabel(getTranslation("identity.grant.agency"));
    agency.setHelperText(getTranslation("identity.grant.agency.help"));
    agency.setItems(
        (item, typed) -> Search.contains(item.name(getLocale()), typed),
        offices.visible(Permission.MANAGE_PEOPLE));
    agency.setItemLabelGenerator(item -> item.name(getLocale()));
    agency.setRequiredIndicatorVisible(true);
    agency.setWidthFull();
    agency.addValueChangeListener(event -> offer(event.getValue()));
    role.setLabel(getTranslation("identity.grant.role"));
    role.setItemLabelGenerator(item -> RoleText.of(getLocale(), item));
    role.setWidthFull();
    role.addValueChangeListener(event -> explain(event.getValue()));
    unit.setLabel(getTranslation("identity.grant.unit"));
    unit.setItemLabelGenerator(item -> item.name(getLocale()));
    unit.setRequiredIndicatorVisible(true);
    unit.setWidthFull();
    unit.setVisible(false);
    String missing = getTranslation("problem.required");
    agency.setErrorMessage(missing);
    role.setErrorMessage(missing);
    unit.setErrorMessage(missing);
    add(agency, role, unit);
    agency.setValue(preset);
  }

  private void offer(@Nullable Agency chosen) {
    List<Role> roles = chosen == null ? List.of() : accounts.grantable(chosen.id());
    Role before = role.getValue();
    role.setItems(roles);
    role.setValue(roles.contains(before) ? before : null);
    unit.setItems(chosen == null ? List.of() : offices.units(chosen.id()));
  }

  private void explain(@Nullable Role chosen) {
    role.setHelperText(chosen == null ? "" : RoleText.meaning(getLocale(), chosen));
    unit.setVisible(chosen == Role.UNIT_MEMBER);
  }

  /** What was chosen; marks what is missing. */
  Optional<Grant> read() {
    boolean needsUnit = role.getValue() == Role.UNIT_MEMBER;
    agency.setInvalid(agency.isEmpty());
    role.setInvalid(role.isEmpty());
    unit.setInvalid(needsUnit && unit.isEmpty());
    if (agency.isInvalid() || role.isInvalid() || unit.isInvalid()) {
      return Optional.empty();
    }
    return Optional.of(
        new Grant(
            role.getValue(), agency.getValue().id(), needsUnit ? unit.getValue().id() : null));
  }
}
