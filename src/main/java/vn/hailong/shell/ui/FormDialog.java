package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import vn.hailong.common.ProblemException;

/** A form in a dialog; what was refused is said within it, and what was typed stays. */
public final class FormDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final Div problem = new Div();

  /** What a press on the main button does. */
  @FunctionalInterface
  public interface Act {

    /** Whether it is done, so that the dialog can close; a problem is shown. */
    boolean run();
  }

  /**
   * A form.
   *
   * @param actName the main button's words, a verb
   * @param act what it does
   */
  public FormDialog(String title, String actName, Act act, Component... fields) {
    setHeaderTitle(title);
    setWidth("min(30rem, 94vw)");
    setCloseOnOutsideClick(false);
    Div form = new Div(problem);
    form.add(fields);
    form.addClassName("hl-form");
    add(form);
    Button cancel = new Button(getTranslation("shell.cancel"), click -> close());
    Button run = new Button(actName, click -> run(act));
    run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, run);
  }

  private void run(Act act) {
    problem.removeAll();
    try {
      if (act.run()) {
        close();
      }
    } catch (ProblemException e) {
      problem.add(Notices.inline(e.problem()));
    }
  }
}
