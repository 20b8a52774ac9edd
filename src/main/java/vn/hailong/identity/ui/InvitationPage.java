package vn.hailong.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.common.ProblemException;
import vn.hailong.identity.AccountLinks;
import vn.hailong.shell.ui.Notices;

/** Where whoever was invited, or forgot the password, chooses one. */
@Prototype
@Route("invitation/:token")
@AnonymousAllowed
final class InvitationPage extends EntrancePage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient AccountLinks links;
  private final Refusable problem = new Refusable();
  private final PasswordField password =
      new SecretField("identity.password.new", Autocomplete.NEW_PASSWORD);

  InvitationPage(Keys keys, AccountLinks links) {
    super(UI.getCurrent().getTranslation("identity.invitation.title"), keys);
    this.links = links;
    password.setHelperText(getTranslation("identity.password.help"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String token = event.getRouteParameters().get("token").orElse("");
    try {
      show(token, links.open(token));
    } catch (ProblemException e) {
      ask(
          Notices.inline(e.problem()),
          new Paragraph(getTranslation("identity.invitation.over.next")),
          new Anchor("login", getTranslation("identity.invitation.to_sign_in")));
    }
  }

  private void show(String token, AccountLinks.Welcome welcome) {
    String key = welcome.invitation() ? "identity.invitation.hello" : "identity.forgotten.hello";
    // so that the browser's password manager keeps the two together
    TextField login = new TextField(getTranslation("identity.login"));
    login.setValue(welcome.login());
    login.setReadOnly(true);
    login.setAutocomplete(Autocomplete.USERNAME);
    login.setWidthFull();
    Button enter = new Button(getTranslation("identity.invitation.enter"), click -> enter(token));
    enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    enter.addClickShortcut(Key.ENTER);
    enter.setWidthFull();
    ask(new Paragraph(getTranslation(key, welcome.name())), login, problem, password, enter);
  }

  private void enter(String token) {
    if (!problem.run(() -> proceed(links.accept(token, password.getValue(), origin())))) {
      password.focus();
    }
  }

  @Override
  protected String next() {
    return OwnScreen.HOME;
  }
}
