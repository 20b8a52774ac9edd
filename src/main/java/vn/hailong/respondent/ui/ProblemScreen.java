package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.focusable;
import static vn.hailong.respondent.ui.Tags.icon;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import vn.hailong.common.ProblemException;
import vn.hailong.respondent.Wording;

/** Why a code opens no form now, and what to do. */
final class ProblemScreen {

  private ProblemScreen() {}

  static Element of(
      Wording words, String address, ProblemException problem, Consumer<String> otherCode) {
    String key = "problem." + problem.problem().code();
    Element screen =
        tag(
            "div",
            "r-screen r-problem",
            Masthead.product(words, address),
            icon("r-icon-stop"),
            focusable(text("h1", "", words.text(words.has(key) ? key : "problem.title"))),
            text("p", "r-lead", words.text(problem)));
    if (words.has(key + ".next")) {
      screen.appendChild(text("p", "", words.text(key + ".next")));
    }
    return screen.appendChild(CodeForm.of(words, otherCode));
  }
}
