package vn.hailong.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.hailong.common.access.Access;
import vn.hailong.identity.AccountLinks;
import vn.hailong.identity.ProvinceSignIn;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Notices;

/** Where staff say who they are. */
@Prototype
@Route("login")
@AnonymousAllowed
final class SignInPage extends EntrancePage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient AccountLinks links;
  private final TextField login = new TextField();
  private final PasswordField password =
      new SecretField("identity.password", Autocomplete.CURRENT_PASSWORD);
  private final Refusable problem = new Refusable();
  private String wanted = OwnScreen.HOME;

  SignInPage(Keys keys, Access access, AccountLinks links, ProvinceSignIn province) {
    super(UI.getCurrent().getTranslation("identity.sign_in.title"), keys);
    this.access = access;
    this.links = links;
    login.setLabel(getTranslation("identity.login"));
    login.setAutocomplete(Autocomplete.USERNAME);
    login.getElement().setAttribute("autocapitalize", "none");
    login.setWidthFull();
    login.setAutofocus(true);
    Button enter = new Button(getTranslation("identity.sign_in"), click -> enter());
    enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    enter.addClickShortcut(Key.ENTER);
    enter.setDisableOnClick(true);
    enter.addClickListener(click -> enter.setEnabled(true));
    enter.setWidthFull();
    ask(problem, login, password, enter, help());
    if (province.offered()) {
      fill(new ProvinceButton(province, ProvinceSignIn.Purpose.SIGN_IN, this::origin));
    }
  }

  private Div help() {
    if (!links.mails()) {
      Paragraph help = new Paragraph(getTranslation("identity.sign_in.help"));
      help.addClassName("hl-muted");
      return new Div(help);
    }
    Button forgotten = new Button(getTranslation("identity.forgotten"), click -> forgotten());
    forgotten.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return new Div(forgotten);
  }

  private void forgotten() {
    TextField whose = new TextField(getTranslation("identity.login"));
    whose.setValue(login.getValue());
    whose.setWidthFull();
    new FormDialog(
            getTranslation("identity.forgotten"),
            getTranslation("identity.forgotten.send"),
            () -> {
              links.forgotten(whose.getValue(), origin());
              Notices.done(getTranslation("identity.forgotten.sent"));
              return true;
            },
            new Paragraph(getTranslation("identity.forgotten.how")),
            whose)
        .open();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wanted = OwnScreen.wanted(event.getLocation());
    if (access.actor().isPresent()) {
      event.forwardTo(OwnScreen.HOME);
    }
    ProvinceButton.problem(event.getLocation())
        .ifPresent(said -> problem.add(Notices.inline(said)));
  }

  private void enter() {
    if (!problem.run(
        () -> proceed(signIn().check(login.getValue(), password.getValue(), origin())))) {
      password.clear();
      password.focus();
    }
  }

  @Override
  protected String next() {
    return wanted;
  }
}
