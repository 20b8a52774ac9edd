package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.respondent.Journey;
import vn.hailong.respondent.Memory;
import vn.hailong.respondent.Sending;
import vn.hailong.respondent.Step;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Surveys;
import vn.hailong.respondent.Visit;
import vn.hailong.respondent.Wording;
import vn.hailong.response.Form;

/**
 * The citizen's form. The address names the step, so that the browser's back button goes a step
 * back; what was answered lies in the session, and for a restart of the server in the browser tab.
 */
@Prototype
@Route(value = RespondentView.PATH + ":code", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://respondent.css")
public final class RespondentView extends Main
    implements BeforeEnterObserver, HasDynamicTitle, Stage {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RespondentView.class);
  static final String PATH = "s/";
  private static final String CODE = "code";
  private static final String STEP = "step";

  /** A tablet's start: whatever the one before left behind is forgotten. */
  private static final String KIOSK = "kiosk";

  private final transient Surveys surveys;
  private final transient Sending sending;
  private final transient Messages messages;
  private final transient Clock clock;
  private String code = "";
  private @Nullable String step;
  private String title = "";
  private transient @Nullable Survey survey;
  private transient Visit visit = new Visit("vi");

  RespondentView(Surveys surveys, Sending sending, Messages messages, Clock clock) {
    this.surveys = surveys;
    this.sending = sending;
    this.messages = messages;
    this.clock = clock;
    addClassName("r-app");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule("context://respondent.js");
    reassure(event.getUI().getReconnectDialogConfiguration(), words());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String entered = event.getRouteParameters().get(CODE).orElse("");
    QueryParameters parameters = event.getLocation().getQueryParameters();
    step = parameters.getSingleParameter(STEP).orElse(null);
    if (!entered.equals(code) || survey == null) {
      code = entered;
      if (!open(event)) {
        return;
      }
    }
    visits().trail(code).arrive(step);
    show();
  }

  private boolean open(BeforeEnterEvent event) {
    String wish = Preferred.language(event);
    try {
      survey = surveys.open(code);
    } catch (ProblemException problem) {
      Wording words = new Wording(messages, Survey.locale(wish).getLanguage());
      survey = null;
      title = words.text("title");
      String address = "/" + event.getLocation().getPath();
      show(ProblemScreen.of(words, address, problem, other -> enter(event.getUI(), other)), words);
      return false;
    }
    boolean fresh = event.getLocation().getQueryParameters().getParameters().containsKey(KIOSK);
    @Nullable Visit known = fresh ? null : visits().visit(code);
    visit = known == null ? new Visit(survey().language(wish)) : known;
    if (known == null) {
      visits().keep(code, visit);
      if (fresh) {
        forget(event.getUI());
      } else {
        recall(event.getUI());
      }
    } else if (Preferred.isAsked(event)) {
      visit.speak(survey().language(wish));
    }
    return true;
  }

  /** Asks the browser tab whether it knows of a visit that the session does not. */
  private void recall(UI ui) {
    WebStorage.getItem(
        ui,
        WebStorage.Storage.SESSION_STORAGE,
        storageKey(),
        kept -> Memory.read(kept, survey()).ifPresent(this::resume));
  }

  private void forget(UI ui) {
    WebStorage.removeItem(ui, WebStorage.Storage.SESSION_STORAGE, storageKey());
  }

  private void resume(Visit recalled) {
    if (visit.form() == null && visit.receipt() == null) {
      visit = recalled;
      visits().keep(code, recalled);
      refresh();
    }
  }

  private static Visits visits() {
    return Visits.of(VaadinSession.getCurrent());
  }

  private void show() {
    Wording words = words();
    title = words.text(survey().questionnaire().title());
    @Nullable String receipt = visit.receipt();
    @Nullable Form form = visit.form();
    if (receipt != null) {
      title = words.text("thanks");
      show(ThanksScreen.of(this, receipt, sending.checkedAt(receipt)), words);
    } else if (step == null || form == null) {
      show(WelcomeScreen.of(this), words);
    } else {
      Journey journey = survey().journey(form);
      List<Step> steps = journey.steps(visit.answers());
      Step current =
          steps.stream().filter(s -> s.code().equals(step)).findFirst().orElse(steps.getFirst());
      title =
          words.text("step", steps.indexOf(current) + 1, steps.size())
              + " · "
              + words.title(current);
      show(
          new StepScreen(this, journey, current)
              .element()
              .setAttribute("data-memory", storageKey()),
          words);
    }
  }

  private void show(Element screen, Wording words) {
    boolean first = getElement().getChildCount() == 0;
    getElement().removeAllChildren();
    getElement().appendChild(screen);
    getElement().setAttribute("lang", words.language());
    getElement().executeJs("document.documentElement.lang = $0", words.language());
    if (!first) {
      // reading goes on at the new heading
      getElement()
          .executeJs(
              "window.scrollTo(0, 0); this.querySelector('h1').focus({preventScroll: true})");
    }
  }

  @Override
  public void refresh() {
    show();
    UI ui = getUI().orElseThrow();
    ui.getPage().setTitle(title);
    reassure(ui.getReconnectDialogConfiguration(), words());
  }

  private static void reassure(ReconnectDialogConfiguration lost, Wording words) {
    lost.setDialogText(words.text("connection.lost"));
    lost.setDialogTextGaveUp(words.text("connection.gave_up"));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public Survey survey() {
    return Objects.requireNonNull(survey, "screens are shown for open surveys only");
  }

  @Override
  public Visit visit() {
    return visit;
  }

  @Override
  public Wording words() {
    return new Wording(messages, visit.language());
  }

  @Override
  public void begin(Form form) {
    visit.begin(form, clock.instant());
    remember();
    go(survey().journey(form).steps(visit.answers()).getFirst());
  }

  @Override
  public void forward(Step from) {
    List<Step> steps = steps();
    int next = position(steps, from) + 1;
    if (next < steps.size()) {
      go(steps.get(next));
    } else {
      send();
    }
  }

  @Override
  public void back(Step from) {
    List<Step> steps = steps();
    int position = position(steps, from);
    @Nullable Step before = position > 0 ? steps.get(position - 1) : null;
    if (visits().trail(code).isBehind(before == null ? null : before.code())) {
      getUI().orElseThrow().getPage().getHistory().back();
    } else {
      go(before);
    }
  }

  private List<Step> steps() {
    Form form = Objects.requireNonNull(visit.form());
    return survey().journey(form).steps(visit.answers());
  }

  private static int position(List<Step> steps, Step step) {
    return steps.stream().map(Step::code).toList().indexOf(step.code());
  }

  private void go(@Nullable Step to) {
    getUI()
        .orElseThrow()
        .navigate(
            RespondentView.class,
            new RouteParameters(CODE, code),
            parameters(to == null ? null : to.code()));
  }

  private static QueryParameters parameters(@Nullable String step) {
    return step == null
        ? QueryParameters.empty()
        : new QueryParameters(Map.of(STEP, List.of(step)));
  }

  private void send() {
    try {
      sending.send(survey(), visit, survey().channel());
      remember();
      go(null);
    } catch (ProblemException problem) {
      complain(words().notSent(problem));
    } catch (RuntimeException e) {
      // not the exception itself: a database's message can quote the answers
      LOG.error("A response could not be sent: {} at {}", e.getClass(), e.getStackTrace()[0]);
      complain(words().text("send.failed"));
    }
  }

  private void complain(String sentence) {
    Element alert = text("p", "r-alert", sentence).setAttribute("role", "alert");
    Element screen = getElement().getChild(0);
    screen
        .getChildren()
        .filter(child -> "alert".equals(child.getAttribute("role")))
        .toList()
        .forEach(Element::removeFromParent);
    screen.appendChild(alert);
    alert.executeJs("this.scrollIntoView({block: 'nearest'})");
  }

  @Override
  public void speak(String language) {
    visit.speak(language);
    remember();
    refresh();
    // a reload must not go back to the language the address once asked for
    getUI()
        .orElseThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(PATH + code, parameters(step)));
  }

  @Override
  public void remember() {
    WebStorage.setItem(
        getUI().orElseThrow(),
        WebStorage.Storage.SESSION_STORAGE,
        storageKey(),
        Memory.write(visit));
  }

  @Override
  public void another() {
    visit = new Visit(visit.language());
    visits().keep(code, visit);
    step = null;
    forget(getUI().orElseThrow());
    go(null);
    refresh();
  }

  private String storageKey() {
    return "hailong:" + survey().admission().code();
  }

  private static void enter(UI ui, String other) {
    ui.navigate(RespondentView.class, new RouteParameters(CODE, other.strip()));
  }
}
