package vn.hailong.identity.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Takes a code of an authenticator app, or a recovery code. */
final class CodeField extends TextField {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 24;

  CodeField(String label, String help) {
    setLabel(label);
    setHelperText(help);
    setMaxLength(LONGEST);
    setWidthFull();
    // phones offer the code, and their digits
    getElement().setAttribute("autocomplete", "one-time-code");
    getElement().setAttribute("autocapitalize", "none");
    addClassName("hl-secret");
  }

  /** Asks for digits only. */
  CodeField digits() {
    getElement().setAttribute("inputmode", "numeric");
    return this;
  }
}
