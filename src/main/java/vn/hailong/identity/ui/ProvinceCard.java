package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.hailong.identity.Origin;
import vn.hailong.identity.ProvinceSignIn;
import vn.hailong.shell.ui.Confirm;

/** Whether the account at the province opens one's own account here. */
final class ProvinceCard extends Div {

  private static final long serialVersionUID = 1L;

  ProvinceCard(ProvinceSignIn province, boolean hasPassword, Runnable changed) {
    addClassNames("hl-card", "hl-stack");
    add(new H2(getTranslation("identity.province.title")));
    if (!province.linked()) {
      add(
          new Paragraph(getTranslation("identity.province.why")),
          new ProvinceButton(province, ProvinceSignIn.Purpose.LINK, () -> new Origin("", "", "")));
      return;
    }
    Span linked = new Span(getTranslation("identity.province.linked"));
    linked.addClassNames("hl-chip", "hl-good");
    add(new Div(linked));
    if (hasPassword) {
      Button unlink =
          new Button(
              getTranslation("identity.province.unlink"),
              click ->
                  Confirm.open(
                      getTranslation("identity.province.unlink.ask"),
                      getTranslation("identity.province.unlink.loss"),
                      getTranslation("identity.province.unlink"),
                      () -> {
                        province.unlink();
                        changed.run();
                      }));
      unlink.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
      add(new Div(unlink));
    }
  }
}
