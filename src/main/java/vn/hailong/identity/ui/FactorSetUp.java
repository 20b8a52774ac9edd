package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiConsumer;
import vn.hailong.common.QrCode;
import vn.hailong.identity.Enrolment;
import vn.hailong.shell.ui.CopyField;

/** Sets up a second factor: scan, type the first code. */
final class FactorSetUp extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Enrolment enrolment;
  private final transient BiConsumer<Enrolment, String> store;
  private final Refusable problem = new Refusable();
  private final CodeField code;

  /**
   * The steps.
   *
   * @param reasonKey of the sentence that says why
   * @param store takes the first code; may refuse it
   */
  FactorSetUp(Enrolment enrolment, String reasonKey, BiConsumer<Enrolment, String> store) {
    this.enrolment = enrolment;
    this.store = store;
    addClassName("hl-stack");
    code = new CodeField(getTranslation("identity.factor.first_code"), "").digits();
    Image picture =
        new Image(
            "data:image/svg+xml;base64,"
                + Base64.getEncoder()
                    .encodeToString(
                        QrCode.of(enrolment.address()).svg().getBytes(StandardCharsets.UTF_8)),
            getTranslation("identity.factor.qr"));
    picture.addClassName("hl-factor-qr");
    OrderedList steps =
        new OrderedList(
            new ListItem(getTranslation("identity.factor.step.app")),
            new ListItem(getTranslation("identity.factor.step.scan")),
            new ListItem(getTranslation("identity.factor.step.code")));
    steps.addClassName("hl-steps");
    add(
        new Paragraph(getTranslation(reasonKey)),
        steps,
        picture,
        new CopyField(getTranslation("identity.factor.secret"), enrolment.typed()),
        problem,
        code);
  }

  /** With a button of its own, where no dialog has one. */
  FactorSetUp withButton() {
    Button go = new Button(getTranslation("identity.factor.turn_on"), click -> finish());
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
    go.setWidthFull();
    add(go);
    return this;
  }

  void finish() {
    if (!problem.run(() -> store.accept(enrolment, code.getValue()))) {
      code.clear();
      code.focus();
    }
  }
}
