package vn.hailong.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A password field whose button speaks the reader's language. */
final class SecretField extends PasswordField {

  private static final long serialVersionUID = 1L;

  SecretField(String labelKey, Autocomplete purpose) {
    setLabel(getTranslation(labelKey));
    setAutocomplete(purpose);
    // the Java class knows no setter for it
    getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("identity.password.show")));
    setWidthFull();
  }
}
