package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.button;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import vn.hailong.invitation.Admission;
import vn.hailong.office.Desk;
import vn.hailong.respondent.Wording;

/** Says whose form this is, and in which other languages it can be read. */
final class Masthead {

  private Masthead() {}

  /** Office, desk and languages, for a screen that begins with them. */
  static Element of(Stage stage) {
    return tag("header", "r-head", office(stage), languages(stage));
  }

  /** Office and desk. */
  static Element office(Stage stage) {
    Wording words = stage.words();
    Admission admission = stage.survey().admission();
    Element office =
        tag("div", "r-office", text("strong", "", admission.agency().name(words.locale())));
    @Nullable Desk desk = admission.desk();
    if (desk != null) {
      office.appendChild(text("span", "r-desk", desk.name(words.locale())));
    }
    if (admission.agency().demonstration()) {
      office.appendChild(text("span", "r-demo", words.demonstration()));
    }
    return office;
  }

  /** The other languages. */
  static Element languages(Stage stage) {
    Element others = tag("div", "r-languages");
    for (String language : stage.survey().otherLanguages(stage.visit().language())) {
      others.appendChild(
          button("r-quiet", Wording.nameOf(language), click -> stage.speak(language))
              .setAttribute("lang", language));
    }
    return others;
  }
}
