package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.button;
import static vn.hailong.respondent.ui.Tags.focusable;
import static vn.hailong.respondent.ui.Tags.icon;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hailong.respondent.Answers;
import vn.hailong.respondent.Journey;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Step;
import vn.hailong.respondent.Wording;

/** One step: its questions, the way back and the way on. */
final class StepScreen {

  private final Stage stage;
  private final Journey journey;
  private final String code;
  private final Answers answers;
  private final Wording words;
  private final boolean wasHandled;
  private final Map<String, QuestionField> fields = new LinkedHashMap<>();
  private final Element progress = tag("div", "r-progress");
  private final Element questions = tag("div", "r-questions");
  private final Element none = button("r-none r-choice", "", click -> now(this::answerNone));
  private final Element element;

  StepScreen(Stage stage, Journey journey, Step step) {
    this.stage = stage;
    this.journey = journey;
    this.code = step.code();
    this.answers = stage.visit().answers();
    this.words = stage.words();
    this.wasHandled = step.isHandled(answers);
    this.element = build(step);
    element.addEventListener("respondent-complete", event -> now(this::completed));
    update(step);
  }

  Element element() {
    return element;
  }

  private Element build(Step step) {
    boolean last = isLast(step);
    Element next =
        button(
            last ? "r-primary r-submit" : "r-primary r-next",
            words.text(last ? "submit" : "next"),
            click -> now(this::forward));
    Element screen =
        tag(
            "div",
            "r-screen r-step",
            bar(),
            Masthead.office(stage),
            focusable(text("h1", "", words.title(step))));
    if (isFirst(step)) {
      screen.appendChild(text("p", "r-hint", words.text("hint")));
    }
    if (step.noneValue() != null) {
      screen.appendChild(questions, none, next);
    } else {
      screen.appendChild(questions, next);
    }
    return screen;
  }

  private Element bar() {
    Element back =
        button("r-back r-quiet", "", click -> now(stage::back))
            .appendChild(icon("r-icon-back"), text("span", "", words.text("back")));
    return tag("nav", "r-bar", back, progress, Masthead.languages(stage))
        .setAttribute("aria-label", words.text("progress"));
  }

  /** Does something with the step as the answers make it now. */
  private void now(Consumer<Step> task) {
    journey.steps(answers).stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        // sent or changed from another tab: this step is no more
        .ifPresentOrElse(task, stage::refresh);
  }

  private boolean isFirst(Step step) {
    return journey.steps(answers).getFirst().code().equals(step.code());
  }

  private boolean isLast(Step step) {
    return journey.steps(answers).getLast().code().equals(step.code());
  }

  private void changed() {
    journey.settle(answers);
    stage.remember();
    now(this::update);
  }

  /** Shows what the answers call for now, and leaves alone what is on screen already. */
  private void update(Step step) {
    List<String> shown = step.questions().stream().map(Question::code).toList();
    fields
        .entrySet()
        .removeIf(field -> {
          boolean gone = !shown.contains(field.getKey());
          if (gone) {
            field.getValue().element().removeFromParent();
          }
          return gone;
        });
    for (int i = 0; i < shown.size(); i++) {
      if (!fields.containsKey(shown.get(i))) {
        QuestionField field =
            new QuestionField(step.questions().get(i), answers, words, this::changed);
        fields.put(shown.get(i), field);
        questions.insertChild(i, field.element());
      }
    }
    count(step);
    label(step);
  }

  private void count(Step step) {
    List<String> steps = journey.steps(answers).stream().map(Step::code).toList();
    int position = steps.indexOf(step.code()) + 1;
    progress.removeAllChildren();
    progress.appendChild(
        text("span", "r-count", words.text("step", position, steps.size())),
        tag("span", "r-track", tag("span", "r-filled")).setAttribute("aria-hidden", "true"));
    progress.getStyle().set("--r-share", position + " / " + steps.size());
  }

  private void label(Step step) {
    boolean someReported =
        step.questions().stream()
            .anyMatch(
                q -> answers.isHandled(q.code()) && !isNoneValue(step, answers.value(q.code())));
    none.setText(words.text(someReported ? "none.other" : "none"));
    none.setAttribute("aria-pressed", String.valueOf(step.isNone(answers)));
  }

  private static boolean isNoneValue(Step step, @Nullable String value) {
    return step.noneValue() != null && step.noneValue().equals(value);
  }

  private void answerNone(Step step) {
    String value = step.noneValue();
    if (value == null) {
      return;
    }
    for (Question question : step.questions()) {
      if (!answers.isHandled(question.code())) {
        answers.give(question.code(), List.of(value));
        // built anew, so that the browser shows what it did not choose itself
        QuestionField field = fields.remove(question.code());
        if (field != null) {
          field.element().removeFromParent();
        }
      }
    }
    changed();
  }

  /** The last open question was answered by touch: whoever came to answer them goes on. */
  private void completed(Step step) {
    if (!wasHandled && step.leadsOn() && !isLast(step) && step.isHandled(answers)) {
      stage.forward(step);
    }
  }

  private void forward(Step step) {
    List<Question> missing = step.missing(answers);
    missing.forEach(question -> {
      QuestionField field = fields.get(question.code());
      if (field != null) {
        field.complain(words.text("required"));
      }
    });
    if (missing.isEmpty()) {
      stage.forward(step);
    }
  }
}
