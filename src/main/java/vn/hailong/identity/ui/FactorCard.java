package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.function.Function;
import vn.hailong.identity.SecondFactor;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** One's own second factor: turned on, renewed, turned off. */
final class FactorCard extends Div {

  private static final long serialVersionUID = 1L;
  private static final int FEW = 3;

  private final transient SecondFactor factor;
  private final transient Runnable changed;

  FactorCard(SecondFactor factor, Runnable changed) {
    this.factor = factor;
    this.changed = changed;
    addClassNames("hl-card", "hl-stack");
    add(new H2(getTranslation("identity.factor.title")));
    SecondFactor.State state = factor.mine();
    if (state.on()) {
      showOn(state);
    } else {
      showOff(state);
    }
  }

  private void showOff(SecondFactor.State state) {
    add(chip("identity.factor.off", VaadinIcon.UNLOCK, "hl-warning"));
    add(
        new Paragraph(
            getTranslation(state.demanded() ? "identity.factor.demanded" : "identity.factor.why")));
    Button turnOn = new Button(getTranslation("identity.factor.turn_on"), click -> turnOn());
    turnOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new Div(turnOn));
  }

  private void showOn(SecondFactor.State state) {
    add(chip("identity.factor.on", VaadinIcon.LOCK, "hl-good"));
    add(
        new Paragraph(
            getTranslation("identity.factor.since", Formats.of(getLocale()).date(state.since()))));
    Span left = new Span(getTranslation("identity.factor.codes_left", state.codesLeft()));
    if (state.codesLeft() <= FEW) {
      left.addClassNames("hl-chip", "hl-warning");
    }
    add(new Div(left));
    Button renew =
        new Button(
            getTranslation("identity.recovery.renew"),
            click ->
                withCode(
                    "identity.recovery.renew",
                    "identity.recovery.renew.how",
                    code -> {
                      show(factor.renewCodes(code, OwnSession.current()));
                      return true;
                    }));
    Div tools = new Div(renew);
    if (!state.demanded()) {
      Button off = new Button(getTranslation("identity.factor.turn_off"));
      off.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
      off.addClickListener(click ->
          withCode(
              "identity.factor.turn_off",
              "identity.factor.turn_off.loss",
              code -> {
                factor.remove(code, OwnSession.current());
                Notices.done(getTranslation("identity.factor.turned_off"));
                changed.run();
                return true;
              }));
      tools.add(off);
    }
    tools.addClassName("hl-row");
    add(tools);
  }

  private Span chip(String key, VaadinIcon icon, String colour) {
    Span chip = new Span(icon.create());
    chip.add(getTranslation(key));
    chip.addClassNames("hl-chip", colour);
    chip.getStyle().set("align-self", "flex-start");
    return chip;
  }

  private void turnOn() {
    PasswordField current =
        new SecretField("identity.password.current", Autocomplete.CURRENT_PASSWORD);
    Dialog dialog = new Dialog(getTranslation("identity.factor.title"));
    dialog.setWidth("min(30rem, 94vw)");
    dialog.setCloseOnOutsideClick(false);
    FactorSetUp steps =
        new FactorSetUp(
            factor.start(),
            "identity.factor.why",
            (enrolment, code) -> {
              List<String> codes =
                  factor.confirm(enrolment, code, current.getValue(), OwnSession.current());
              dialog.close();
              show(codes);
            });
    steps.add(current);
    dialog.add(steps);
    Button cancel = new Button(getTranslation("shell.cancel"), click -> dialog.close());
    Button store = new Button(getTranslation("identity.factor.turn_on"), click -> steps.finish());
    store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.getFooter().add(cancel, store);
    dialog.open();
  }

  private void withCode(String titleKey, String howKey, Function<String, Boolean> act) {
    CodeField code =
        new CodeField(
            getTranslation("identity.factor.code"), getTranslation("identity.factor.code.help"));
    new FormDialog(
            getTranslation(titleKey),
            getTranslation(titleKey),
            () -> act.apply(code.getValue()),
            new Paragraph(getTranslation(howKey)),
            code)
        .open();
  }

  private void show(List<String> codes) {
    Dialog dialog = new Dialog(getTranslation("identity.recovery.title"));
    dialog.setWidth("min(30rem, 94vw)");
    // pressing beside the dialog must not lose what is shown only once
    dialog.setCloseOnOutsideClick(false);
    dialog.setCloseOnEsc(false);
    dialog.add(
        new RecoveryCodes(
            codes,
            () -> {
              dialog.close();
              changed.run();
            }));
    dialog.open();
  }
}
