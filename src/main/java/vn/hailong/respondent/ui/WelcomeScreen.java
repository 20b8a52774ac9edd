package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.focusable;
import static vn.hailong.respondent.ui.Tags.link;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Wording;
import vn.hailong.response.Form;

/** What this is, that it is anonymous, how long it takes. */
final class WelcomeScreen {

  private static final double MINUTES_PER_QUESTION = 0.1;

  private WelcomeScreen() {}

  static Element of(Stage stage) {
    Survey survey = stage.survey();
    Wording words = stage.words();
    Element screen = tag("div", "r-screen r-welcome", Masthead.of(stage));
    screen.appendChild(focusable(text("h1", "", words.text(survey.questionnaire().title()))));
    @Nullable LocalizedText introduction = survey.questionnaire().introduction();
    if (introduction != null) {
      screen.appendChild(text("p", "r-lead", words.text(introduction)));
    }
    screen.appendChild(
        survey.hasChoiceOfForm()
            ? tag(
                "div",
                "r-actions",
                start(stage, Form.QUICK, "r-primary", words.text("start.quick")),
                start(stage, Form.FULL, "r-secondary", words.text("start.full")))
            : tag(
                "div",
                "r-actions",
                start(stage, Form.QUICK, "r-primary", words.text("start.only"))));
    if (!stage.visit().answers().isEmpty()) {
      screen.appendChild(text("p", "r-muted", words.text("start.kept")));
    }
    screen.appendChild(
        tag("p", "r-foot", link("", words.text("light.offer"), lightAddress(stage))));
    return screen;
  }

  private static Element start(Stage stage, Form form, String style, String label) {
    int questions =
        stage.survey().journey(form).all().stream().mapToInt(step -> step.questions().size()).sum();
    long minutes = Math.max(1, Math.round(questions * MINUTES_PER_QUESTION));
    Element button =
        tag(
            "button",
            style,
            text("span", "", label),
            text("span", "r-small", stage.words().text("start.minutes", minutes)));
    button.setAttribute("type", "button");
    button.addEventListener("click", click -> stage.begin(form));
    return button;
  }

  private static String lightAddress(Stage stage) {
    return "/s/" + stage.survey().admission().code() + "?light&lang=" + stage.visit().language();
  }
}
