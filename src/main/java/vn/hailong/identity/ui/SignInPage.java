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
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import java.util.regex.Pattern;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignedIn;
import vn.hailong.shell.ui.LanguageSwitch;
import vn.hailong.shell.ui.Notices;
import vn.hailong.shell.ui.PublicPage;

/** Where staff say who they are. */
@Prototype
@Route("login")
@AnonymousAllowed
final class SignInPage extends PublicPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final String HOME = "staff";

  // only screens of our own: an address from outside must not lead elsewhere after signing in
  private static final Pattern OWN_SCREEN = Pattern.compile("staff(/[\\w/-]*)?(\\?[\\w=&%.-]*)?");

  private final transient SignIn signIn;
  private final transient Accounts accounts;
  private final transient CurrentPerson current;
  private final transient Access access;
  private final TextField login = new TextField();
  private final PasswordField password =
      new SecretField("identity.password", Autocomplete.CURRENT_PASSWORD);
  private final Div problem = new Div();
  private String wanted = HOME;

  SignInPage(SignIn signIn, Accounts accounts, CurrentPerson current, Access access) {
    super(UI.getCurrent().getTranslation("identity.sign_in.title"));
    this.signIn = signIn;
    this.accounts = accounts;
    this.current = current;
    this.access = access;
    login.setLabel(getTranslation("identity.login"));
    login.setAutocomplete(Autocomplete.USERNAME);
    login.getElement().setAttribute("autocapitalize", "none");
    login.setWidthFull();
    login.setAutofocus(true);
    Button enter = new Button(getTranslation("identity.sign_in"), click -> signIn());
    enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    enter.addClickShortcut(Key.ENTER);
    enter.setDisableOnClick(true);
    enter.addClickListener(click -> enter.setEnabled(true));
    enter.setWidthFull();
    Paragraph help = new Paragraph(getTranslation("identity.sign_in.help"));
    help.addClassName("hl-muted");
    fill(problem, login, password, enter, help);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("next")
            .filter(address -> OWN_SCREEN.matcher(address).matches())
            .orElse(HOME);
    if (access.actor().isPresent()) {
      event.forwardTo(HOME);
    }
  }

  private void signIn() {
    problem.removeAll();
    try {
      VaadinRequest request = VaadinRequest.getCurrent();
      SignedIn signedIn =
          signIn.check(login.getValue(), password.getValue(), request.getRemoteAddr());
      // a session id planted before signing in opens nothing afterwards
      VaadinService.reinitializeSession(request);
      VaadinSession.getCurrent().getSession().setAttribute(SignedIn.ATTRIBUTE, signedIn);
      speakTheirLanguage(signedIn);
      UI.getCurrent().getPage().setLocation("/" + wanted);
    } catch (ProblemException e) {
      problem.add(Notices.inline(e.problem()));
      password.clear();
      password.focus();
    }
  }

  private void speakTheirLanguage(SignedIn signedIn) {
    signIn
        .person(signedIn)
        .map(person -> current.as(person, accounts::mine))
        .ifPresent(account -> LanguageSwitch.prefer(account.language()));
  }
}
