package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.hailong.identity.Accounts;
import vn.hailong.shell.ui.Notices;

/** Changes one's own password. */
final class PasswordCard extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Accounts accounts;
  private final transient Runnable changed;
  private final PasswordField current =
      new SecretField("identity.password.current", Autocomplete.CURRENT_PASSWORD);
  private final PasswordField wanted =
      new SecretField("identity.password.new", Autocomplete.NEW_PASSWORD);
  private final Refusable problem = new Refusable();

  PasswordCard(Accounts accounts, Runnable changed) {
    this.accounts = accounts;
    this.changed = changed;
    addClassNames("hl-card", "hl-stack");
    wanted.setHelperText(getTranslation("identity.password.help"));
    Button change = new Button(getTranslation("identity.password.change"), click -> change());
    change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(
        new H2(getTranslation("identity.password.title")),
        problem,
        current,
        wanted,
        new Div(change));
  }

  private void change() {
    if (problem.run(
        () ->
            accounts.changeMyPassword(
                current.getValue(), wanted.getValue(), OwnSession.current()))) {
      Notices.done(getTranslation("identity.password.changed"));
      changed.run();
    }
  }
}
