package vn.hailong.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import vn.hailong.office.Agency;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Offices;
import vn.hailong.office.RankingGroup;

/** What a new agency needs. */
final class NewAgencyFields extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Offices offices;
  private final Agency parent;
  private final NameFields names = new NameFields("", "");
  private final TextField code = new TextField();
  private final Select<AgencyKind> kind = new Select<>();
  private final Select<RankingGroup> group = new Select<>();

  NewAgencyFields(Offices offices, Agency parent) {
    this.offices = offices;
    this.parent = parent;
    addClassName("hl-stack");
    kind.setLabel(getTranslation("office.kind"));
    kind.setItems(
        Arrays.stream(AgencyKind.values()).filter(one -> one != AgencyKind.PROVINCE).toList());
    kind.setItemLabelGenerator(one -> getTranslation("office.kind." + one.code()));
    kind.setValue(AgencyKind.COMMUNE);
    kind.setWidthFull();
    code.setLabel(getTranslation("office.code"));
    code.setHelperText(getTranslation("office.code.help"));
    code.setRequiredIndicatorVisible(true);
    code.setErrorMessage(getTranslation("office.required"));
    code.setMaxLength(40);
    code.setWidthFull();
    group.setLabel(getTranslation("office.group"));
    group.setItems(offices.rankingGroups());
    group.setItemLabelGenerator(
        one -> one == null ? getTranslation("office.group.none") : one.name(getLocale()));
    group.setEmptySelectionAllowed(true);
    group.setEmptySelectionCaption(getTranslation("office.group.none"));
    group.setWidthFull();
    group.setVisible(!offices.rankingGroups().isEmpty());
    add(kind, names, code, group);
  }

  /** Whether everything needed is there; marks what is not. */
  boolean complete() {
    code.setInvalid(code.getValue().isBlank());
    return names.complete() && !code.isInvalid();
  }

  void create() {
    RankingGroup chosen = group.getValue();
    offices.create(
        parent.id(),
        kind.getValue(),
        code.getValue().strip(),
        names.vietnamese(),
        names.english(),
        chosen == null ? null : chosen.code(),
        parent.demonstration());
  }
}
