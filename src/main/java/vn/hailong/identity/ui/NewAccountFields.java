package vn.hailong.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hailong.common.Languages;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.NewAccount;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;

/** What an account needs; its password is chosen by whoever is invited. */
final class NewAccountFields extends Div {

  private static final long serialVersionUID = 1L;

  private final TextField name = new TextField();
  private final TextField login = new TextField();
  private final EmailField email = new EmailField();
  private final Select<Locale> language = new Select<>();
  private final GrantFields grant;

  NewAccountFields(Accounts accounts, Offices offices, Agency preset) {
    grant = new GrantFields(accounts, offices, preset);
    addClassName("hl-form");
    name.setLabel(getTranslation("identity.name"));
    name.setMaxLength(120);
    name.setRequiredIndicatorVisible(true);
    name.setWidthFull();
    login.setLabel(getTranslation("identity.login"));
    login.setHelperText(getTranslation("identity.login.help"));
    login.setMaxLength(80);
    login.setRequiredIndicatorVisible(true);
    login.setWidthFull();
    email.setLabel(getTranslation("identity.email"));
    email.setHelperText(getTranslation("identity.email.help"));
    email.setMaxLength(254);
    email.setWidthFull();
    language.setLabel(getTranslation("identity.language"));
    language.setItems(Languages.ALL);
    language.setItemLabelGenerator(
        choice -> getTranslation("identity.language." + choice.getLanguage()));
    language.setValue(Languages.VIETNAMESE);
    language.setWidthFull();
    name.setErrorMessage(getTranslation("problem.required"));
    login.setErrorMessage(getTranslation("problem.required"));
    add(name, login, email, grant, language);
  }

  /** What was entered; marks what is missing. The service judges the rest. */
  Optional<NewAccount> read() {
    name.setInvalid(name.getValue().isBlank());
    login.setInvalid(login.getValue().isBlank());
    return grant
        .read()
        .filter(chosen -> !name.isInvalid() && !login.isInvalid())
        .map(chosen ->
            new NewAccount(
                login.getValue(),
                name.getValue(),
                language.getValue(),
                email.getValue(),
                null,
                List.of(chosen)));
  }
}
