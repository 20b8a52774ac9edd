package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.button;
import static vn.hailong.respondent.ui.Tags.link;
import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
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

  /**
   * The product's name, where there is no office to name.
   *
   * @param address of the same page, without parameters
   */
  static Element product(Wording words, String address) {
    Element others = tag("div", "r-languages");
    for (Locale locale : Languages.ALL) {
      String language = locale.getLanguage();
      if (!language.equals(words.language())) {
        others.appendChild(
            link("r-quiet", Wording.nameOf(language), address + "?lang=" + language)
                .setAttribute("lang", language));
      }
    }
    Element name = tag("div", "r-office", text("strong", "", words.text("product")));
    return tag("header", "r-head", name, others);
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
