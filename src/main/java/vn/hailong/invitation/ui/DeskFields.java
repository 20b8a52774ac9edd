package vn.hailong.invitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.UnitId;
import vn.hailong.office.Desk;
import vn.hailong.office.ServiceField;
import vn.hailong.office.Unit;

/** What is known about a desk. */
final class DeskFields extends Div {

  private static final long serialVersionUID = 1L;
  private static final int NAME = 80;

  private final TextField nameVi = name("invitation.desk.name_vi");
  private final TextField nameEn = name("invitation.desk.name_en");
  private final Select<Unit> unit = new Select<>();
  private final Checkbox active = new Checkbox(getTranslation("invitation.desk.active"), true);
  private final FieldOrder fields;

  private DeskFields(List<ServiceField> known, List<String> chosen) {
    addClassName("hl-stack");
    fields = new FieldOrder(known, chosen);
    nameVi.setRequiredIndicatorVisible(true);
    nameVi.setPlaceholder(getTranslation("invitation.desk.name_vi.example"));
    nameEn.setHelperText(getTranslation("invitation.desk.name_en.help"));
    unit.setLabel(getTranslation("invitation.desk.unit"));
    unit.setEmptySelectionAllowed(true);
    unit.setEmptySelectionCaption(getTranslation("invitation.desk.unit.none"));
    unit.setItemLabelGenerator(
        one -> one == null ? getTranslation("invitation.desk.unit.none") : one.name(getLocale()));
    unit.setWidthFull();
    active.setHelperText(getTranslation("invitation.desk.active.help"));
    add(nameVi, nameEn, unit, fields, active);
  }

  /** Fields of a new desk. */
  static DeskFields ofNew(List<Unit> units, List<ServiceField> known) {
    DeskFields fields = new DeskFields(known, List.of());
    fields.unit.setItems(units);
    fields.unit.setVisible(!units.isEmpty());
    fields.active.setVisible(false);
    return fields;
  }

  /** Fields of a desk there is. */
  static DeskFields of(Desk desk, List<ServiceField> known) {
    DeskFields fields = new DeskFields(known, desk.serviceFields());
    fields.nameVi.setValue(desk.nameVi());
    fields.nameEn.setValue(desk.nameEn());
    fields.active.setValue(desk.active());
    fields.unit.setVisible(false);
    return fields;
  }

  private TextField name(String key) {
    TextField field = new TextField(getTranslation(key));
    field.setMaxLength(NAME);
    field.setErrorMessage(getTranslation("invitation.desk.required"));
    field.setManualValidation(true);
    field.setWidthFull();
    return field;
  }

  /** Whether what is needed is there; marks what is not. */
  boolean complete() {
    nameVi.setInvalid(nameVi.getValue().isBlank());
    return !nameVi.isInvalid();
  }

  String vietnamese() {
    return nameVi.getValue();
  }

  String english() {
    return nameEn.getValue().isBlank() ? nameVi.getValue() : nameEn.getValue();
  }

  @Nullable UnitId unit() {
    Unit chosen = unit.getValue();
    return chosen == null ? null : chosen.id();
  }

  boolean active() {
    return active.getValue();
  }

  List<String> serviceFields() {
    return fields.codes();
  }
}
