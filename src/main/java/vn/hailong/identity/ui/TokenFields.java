package vn.hailong.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;

/** What a service token needs: a name that says whose it is, and an end. */
final class TokenFields extends Div {

  private static final long serialVersionUID = 1L;
  private static final List<Integer> DAYS = List.of(30, 90, 365, 730);

  private final TextField name = new TextField();
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
    add(name, days);
  }

  boolean complete() {
    name.setInvalid(name.getValue().isBlank());
    return !name.isInvalid();
  }

  String name() {
    return name.getValue();
  }

  Duration validity() {
    return Duration.ofDays(days.getValue());
  }
}
