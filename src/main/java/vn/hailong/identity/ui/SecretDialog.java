package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.hailong.shell.ui.Notices;

/** Shows a secret once. */
final class SecretDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  /**
   * A dialog.
   *
   * @param label what the secret is
   * @param help what to do with it
   */
  SecretDialog(String title, String label, String secret, String help) {
    setHeaderTitle(title);
    setWidth("min(28rem, 94vw)");
    // pressing beside the dialog must not lose what is shown only once
    setCloseOnOutsideClick(false);
    TextField field = new TextField(label);
    field.setValue(secret);
    field.setReadOnly(true);
    field.setAutoselect(true);
    field.setWidthFull();
    field.addClassName("hl-secret");
    Div body = new Div(field, new Paragraph(help));
    body.addClassName("hl-stack");
    add(body);
    Button copy = new Button(getTranslation("identity.secret.copy"));
    Clipboard.onClick(copy)
        .writeText(
            secret,
            copied -> Notices.done(getTranslation("identity.secret.copied")),
            // browsers refuse on plain http: then it is marked, ready to be copied by hand
            refused -> field.focus());
    Button close = new Button(getTranslation("identity.secret.noted"), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(copy, close);
  }
}
