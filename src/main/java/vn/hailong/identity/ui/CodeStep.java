package vn.hailong.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks for the second factor. */
final class CodeStep extends Div {

  private static final long serialVersionUID = 1L;

  CodeStep(Consumer<String> enter) {
    addClassName("hl-stack");
    Refusable problem = new Refusable();
    CodeField code =
        new CodeField(
            getTranslation("identity.factor.code"), getTranslation("identity.factor.code.help"));
    Button go = new Button(getTranslation("identity.factor.enter"));
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    go.setWidthFull();
    go.addClickShortcut(Key.ENTER);
    go.addClickListener(click -> {
      if (!problem.run(() -> enter.accept(code.getValue()))) {
        code.clear();
        code.focus();
      }
    });
    Paragraph lost = new Paragraph(getTranslation("identity.factor.lost"));
    lost.addClassName("hl-muted");
    add(new Paragraph(getTranslation("identity.factor.ask")), problem, code, go, lost);
    addAttachListener(attach -> code.focus());
  }
}
