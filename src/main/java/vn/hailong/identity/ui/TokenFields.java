package vn.hailong.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.hailong.common.access.Permission;

/** What a service token needs: a name that says whose it is, and an end. */
final class TokenFields extends Div {

  private static final long serialVersionUID = 1L;

  /** In the order of what they give away. */
  static final List<Permission> SCOPE =
      List.of(
          Permission.VIEW_RESULTS,
          Permission.EXPORT,
          Permission.MANAGE_ROUNDS,
          Permission.ENTER_RESPONSES);

  private static final List<Integer> DAYS = List.of(30, 90, 365, 730);

  private final TextField name = new TextField();
  private final CheckboxGroup<Permission> scope = new CheckboxGroup<>();
  private final Select<Integer> days = new Select<>();

  TokenFields() {
    addClassName("hl-form");
    name.setLabel(getTranslation("identity.tokens.name"));
    name.setHelperText(getTranslation("identity.tokens.name.help"));
    name.setErrorMessage(getTranslation("problem.required"));
    name.setRequiredIndicatorVisible(true);
    name.setMaxLength(120);
    name.setWidthFull();
    days.setLabel(getTranslation("identity.tokens.validity"));
    days.setItems(DAYS);
    days.setItemLabelGenerator(count -> getTranslation("identity.tokens.days", count));
    days.setValue(DAYS.get(1));
    days.setWidthFull();
    scope.setLabel(getTranslation("identity.tokens.scope"));
    scope.setItems(SCOPE);
    scope.setItemLabelGenerator(may -> getTranslation("identity.tokens.scope." + may.name()));
    scope.setValue(Set.of(Permission.VIEW_RESULTS, Permission.EXPORT));
    scope.setErrorMessage(getTranslation("problem.required"));
    scope.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    add(name, scope, days);
  }

  boolean complete() {
    name.setInvalid(name.getValue().isBlank());
    scope.setInvalid(scope.isEmpty());
    return !name.isInvalid() && !scope.isInvalid();
  }

  String name() {
    return name.getValue();
  }

  Set<Permission> scope() {
    return scope.getValue();
  }

  Duration validity() {
    return Duration.ofDays(days.getValue());
  }
}
