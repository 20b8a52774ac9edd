package vn.hailong.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.Admission;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.FactorPending;
import vn.hailong.identity.Origin;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignedIn;
import vn.hailong.identity.web.Doorway;
import vn.hailong.shell.ui.LanguageSwitch;
import vn.hailong.shell.ui.PublicPage;

/** A page that ends in a session, by one step or several. */
abstract class EntrancePage extends PublicPage {

  private static final long serialVersionUID = 1L;

  private static final String BROWSER =
      """
      const agent = navigator.userAgent;
      const pick = pairs => (pairs.find(([mark]) => agent.includes(mark)) ?? ['', ''])[1];
      const browser = pick([['Edg/', 'Edge'], ['OPR/', 'Opera'], ['coc_coc', 'Cốc Cốc'],
        ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']]);
      const system = pick([['Windows', 'Windows'], ['Android', 'Android'], ['iPhone', 'iPhone'],
        ['iPad', 'iPad'], ['Mac OS', 'macOS'], ['Linux', 'Linux']]);
      return [browser, system].filter(Boolean).join(', ');
      """;

  private final transient SignIn signIn;
  private final transient Accounts accounts;
  private final transient CurrentPerson current;
  private final transient Doorway doorway;
  private final Div step = new Div();
  private String browser = "";

  EntrancePage(String title, Keys keys) {
    super(title);
    this.signIn = keys.signIn();
    this.accounts = keys.accounts();
    this.current = keys.current();
    this.doorway = keys.doorway();
    step.addClassNames("hl-stack", "hl-step");
    fill(step);
    addAttachListener(attach ->
        getElement()
            .executeJs(BROWSER)
            .then(
                String.class,
                name -> {
                  browser = name;
                }));
  }

  /** Replaces what the card asks for. */
  protected final void ask(Component... fields) {
    step.removeAll();
    step.add(fields);
  }

  /** Where this visitor comes from. */
  protected final Origin origin() {
    return doorway.origin(VaadinServletRequest.getCurrent().getHttpServletRequest(), browser);
  }

  protected final SignIn signIn() {
    return signIn;
  }

  /** Goes on after a right password, link or the like. */
  protected final void proceed(Admission admission) {
    switch (admission) {
      case SignedIn session -> {
        letIn(session);
        leave();
      }
      case FactorPending pending when pending.setUp() ->
          ask(
              new FactorSetUp(
                      signIn.start(pending),
                      "identity.factor.demanded",
                      (enrolment, code) -> {
                        SignIn.Enrolled done = signIn.enrol(pending, enrolment, code, origin());
                        letIn(done.session());
                        show(done.recoveryCodes());
                      })
                  .withButton());
      case FactorPending pending ->
          ask(new CodeStep(code -> proceed(signIn.confirm(pending, code, origin()))));
    }
  }

  private void show(List<String> codes) {
    ask(new RecoveryCodes(codes, this::leave));
  }

  private void letIn(SignedIn session) {
    Origin origin = origin();
    // a session id planted before signing in opens nothing afterwards
    VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
    doorway.letIn(
        VaadinServletRequest.getCurrent().getHttpServletRequest(),
        VaadinServletResponse.getCurrent().getHttpServletResponse(),
        session,
        origin);
    signIn
        .person(session)
        .map(person -> current.as(person, accounts::mine))
        .ifPresent(account -> LanguageSwitch.prefer(account.language()));
  }

  private void leave() {
    UI.getCurrent().getPage().setLocation("/" + next());
  }

  /** The screen to go to. */
  protected abstract String next();
}
