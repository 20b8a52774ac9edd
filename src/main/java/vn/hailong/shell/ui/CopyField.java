package vn.hailong.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** A text to take elsewhere: it can be read, selected, and copied with one press. */
public final class CopyField extends TextField {

  private static final long serialVersionUID = 1L;

  // without HTTPS there is no clipboard: the text is selected then, and the reader copies it
  private static final String COPY =
      """
      const field = this.inputElement;
      field.focus();
      field.select();
      return navigator.clipboard
        ? navigator.clipboard.writeText($0).then(() => true, () => false)
        : document.execCommand('copy');
      """;

  /** With a label and the text. */
  public CopyField(String label, String text) {
    super(label);
    setValue(text);
    setReadOnly(true);
    setWidthFull();
    Button copy = new Button(VaadinIcon.COPY_O.create(), click -> copy());
    copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
    copy.setAriaLabel(getTranslation("shell.copy"));
    copy.setTooltipText(getTranslation("shell.copy"));
    setSuffixComponent(copy);
  }

  private void copy() {
    getElement()
        .executeJs(COPY, getValue())
        .then(
            Boolean.class,
            copied ->
                Notices.done(getTranslation(copied ? "shell.copied" : "shell.copy.selected")));
  }
}
