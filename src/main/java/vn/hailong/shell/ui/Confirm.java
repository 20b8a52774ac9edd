package vn.hailong.shell.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost. */
public final class Confirm {

  private Confirm() {}

  /**
   * Opens the question.
   *
   * @param title the act as a question, such as "Thu hồi mã K7M2P9QX?"
   * @param loss what will be lost, by name, and what stays
   * @param act the button's words, a verb
   * @param then runs when the reader agrees
   */
  public static void open(String title, String loss, String act, Runnable then) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(title);
    dialog.setText(loss);
    dialog.setCancelable(true);
    dialog.setCancelText(dialog.getTranslation("shell.cancel"));
    dialog.setConfirmText(act);
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> then.run());
    dialog.open();
  }
}
