package vn.hailong.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A name in both languages; the English one is what a translator would write. */
final class NameFields extends Div {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 120;

  private final TextField vietnamese;
  private final TextField english;

  NameFields(String nameVi, String nameEn) {
    addClassName("hl-stack");
    vietnamese = field("office.name_vi", nameVi);
    english = field("office.name_en", nameEn);
    add(vietnamese, english);
  }

  private TextField field(String key, String value) {
    TextField field = new TextField(getTranslation(key));
    field.setValue(value);
    field.setMaxLength(LONGEST);
    field.setRequiredIndicatorVisible(true);
    field.setErrorMessage(getTranslation("office.required"));
    field.setWidthFull();
    return field;
  }

  /** Whether both are there; marks the one that is not. */
  boolean complete() {
    vietnamese.setInvalid(vietnamese.getValue().isBlank());
    english.setInvalid(english.getValue().isBlank());
    return !vietnamese.isInvalid() && !english.isInvalid();
  }

  String vietnamese() {
    return vietnamese.getValue();
  }

  String english() {
    return english.getValue();
  }
}
