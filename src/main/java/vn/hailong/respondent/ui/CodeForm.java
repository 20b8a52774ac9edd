package vn.hailong.respondent.ui;

import static vn.hailong.respondent.ui.Tags.tag;
import static vn.hailong.respondent.ui.Tags.text;

import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import vn.hailong.respondent.Wording;

/** A field for the code printed under the QR. */
final class CodeForm {

  private static final String VALUE = "element.querySelector('input').value";
  private static final int LONGEST = 24;

  private CodeForm() {}

  static Element of(Wording words, Consumer<String> entered) {
    Element input =
        tag("input", "r-code")
            .setAttribute("name", "code")
            .setAttribute("id", "respondent-code")
            .setAttribute("maxlength", String.valueOf(LONGEST))
            .setAttribute("required", true)
            .setAttribute("autocomplete", "off")
            .setAttribute("autocapitalize", "characters")
            .setAttribute("spellcheck", "false")
            .setAttribute("aria-describedby", "respondent-code-hint");
    Element form =
        tag(
            "form",
            "r-enter",
            text("label", "", words.text("code")).setAttribute("for", "respondent-code"),
            text("p", "r-muted", words.text("code.hint"))
                .setAttribute("id", "respondent-code-hint"),
            input,
            text("button", "r-primary", words.text("code.open")).setAttribute("type", "submit"));
    form.addEventListener(
            "submit", event -> entered.accept(event.getEventData().get(VALUE).asString()))
        .addEventData(VALUE)
        .preventDefault();
    return form;
  }
}
