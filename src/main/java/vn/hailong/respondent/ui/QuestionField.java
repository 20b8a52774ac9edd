package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.button;
import static vn.hailong.respondent.ui.Tags.icon;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.respondent.Answers;
import vn.hailong.respondent.Choice;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Wording;

/**
 * One question with native radio buttons, check boxes or a text area. The script of the page folds
 * it on phones once it was answered by touch; the state for that is kept in {@code data-state}.
 */
final class QuestionField {

  private static final String VALUE = "event.target.value";
  private static final String CHECKED = "event.target.checked";
  private static final int TYPING_PAUSE = 800;

  private final Question question;
  private final Answers answers;
  private final Wording words;
  private final Runnable changed;
  private final Element element;
  private final Element error = text("p", "r-error", "").setAttribute("role", "alert");

  /**
   * @param changed runs after each change of this question's answer
   */
  QuestionField(Question question, Answers answers, Wording words, Runnable changed) {
    this.question = question;
    this.answers = answers;
    this.words = words;
    this.changed =
        () -> {
          error.removeFromParent();
          changed.run();
        };
    this.element = question.kind() == Question.Kind.TEXT ? written() : chosen();
    element.setAttribute("data-question", question.code()).setAttribute("data-state", state());
  }

  Element element() {
    return element;
  }

  /** Says beside the question what is wrong with its answer. */
  void complain(String sentence) {
    element.appendChild(error.setText(sentence));
  }

  private String state() {
    if (answers.isSkipped(question.code())) {
      return "skipped";
    }
    return answers.isHandled(question.code()) ? "answered" : "";
  }

  private Element chosen() {
    boolean handled = answers.isHandled(question.code());
    boolean folds = handled && question.isAnsweredByOneTap();
    Element field =
        tag(
            "fieldset",
            folds ? "r-question r-done" : "r-question",
            text("legend", "", words.text(question.text())),
            choices());
    if (question.isAnsweredByOneTap()) {
      field.appendChild(text("span", "r-skipped", words.text("skipped")), change());
    }
    return field;
  }

  private Element choices() {
    Element choices = tag("div", layout());
    question.choices().forEach(choice -> choices.appendChild(choice(choice)));
    if (question.isAnsweredByOneTap() && !question.required()) {
      choices.appendChild(skip());
    }
    choices.addEventListener("change", this::choose).addEventData(VALUE).addEventData(CHECKED);
    return choices;
  }

  private String layout() {
    if (question.hasFaces()) {
      return "r-choices r-faces";
    }
    return question.fitsOneRow(words.language()) ? "r-choices r-short" : "r-choices";
  }

  private Element choice(Choice choice) {
    Element input =
        tag("input", "")
            .setAttribute("type", question.kind() == Question.Kind.MULTIPLE ? "checkbox" : "radio")
            .setAttribute("name", question.code())
            .setAttribute("value", choice.value());
    if (answers.of(question.code()).contains(choice.value())) {
      input.setProperty("checked", true);
    }
    Element label = tag("label", choice.quiet() ? "r-choice r-no-opinion" : "r-choice", input);
    if (choice.face() > 0) {
      label.appendChild(icon("r-face r-face-" + choice.face()));
    } else if (choice.emoji() != null) {
      label.appendChild(icon("r-emoji").setText(choice.emoji()));
    }
    return label.appendChild(text("span", "r-words", words.text(choice.text())));
  }

  private Element change() {
    // folding is the page's own business: no listener here
    return text("button", "r-change r-quiet", words.text("change"))
        .setAttribute("type", "button")
        .setAttribute("aria-label", words.text("change.of", words.text(question.text())));
  }

  private Element skip() {
    return button("r-skip r-quiet", "", click -> skipOrTakeBack())
        .appendChild(
            text("span", "r-skip-it", words.text("skip")),
            text("span", "r-take-back", words.text("take_back")));
  }

  private void skipOrTakeBack() {
    if (answers.of(question.code()).isEmpty()) {
      answers.skip(question.code());
    } else {
      answers.clear(question.code());
    }
    changed.run();
  }

  private void choose(DomEvent event) {
    String value = event.getEventData().get(VALUE).asString();
    List<String> values = new ArrayList<>(List.of(value));
    if (question.kind() == Question.Kind.MULTIPLE) {
      values = new ArrayList<>(answers.of(question.code()));
      values.remove(value);
      if (event.getEventData().get(CHECKED).asBoolean()) {
        values.add(value);
      }
    }
    if (values.isEmpty() || question.accepts(values)) {
      answers.give(question.code(), values);
      changed.run();
    }
  }

  private Element written() {
    Element area =
        tag("textarea", "")
            .setAttribute("rows", "4")
            .setAttribute("maxlength", String.valueOf(question.maxLength()));
    String before = answers.value(question.code());
    if (before != null) {
      area.setProperty("value", before);
    }
    area.addEventListener("input", this::write).addEventData(VALUE).debounce(TYPING_PAUSE);
    area.addEventListener("change", this::write).addEventData(VALUE);
    return tag(
        "div",
        "r-question",
        tag("label", "r-written", text("span", "", words.text(question.text())), area));
  }

  private void write(DomEvent event) {
    String written = event.getEventData().get(VALUE).asString().strip();
    if (written.isEmpty() || question.accepts(List.of(written))) {
      answers.give(question.code(), written.isEmpty() ? List.of() : List.of(written));
      changed.run();
    }
  }
}
