package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;

/**
 * Short messages. A {@link ProblemException} that leaves a listener becomes {@link
 * #problem(ProblemException)} by itself; use {@link #inline} where the message belongs beside a
 * form.
 */
public final class Notices {

  private static final int SHORT_MILLIS = 5000;

  private Notices() {}

  /** Says that something was done; goes away by itself. */
  public static void done(String words) {
    Notification notice =
        Notification.show(words, SHORT_MILLIS, Notification.Position.BOTTOM_CENTER);
    notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
  }

  /** Says what went wrong, with its parts; stays until it is closed. */
  public static void problem(ProblemException exception) {
    UI ui = UI.getCurrent();
    stay(ProblemText.of(ui, exception.problem()), ui.getTranslation("shell.close"));
  }

  /** Says that something went wrong which the reader cannot put right. */
  public static void internalError() {
    problem(new ProblemException(500, "internal"));
  }

  /** The message as a block to put beside what it is about. */
  public static Component inline(Problem problem) {
    Div block = new Div(ProblemText.of(UI.getCurrent(), problem));
    block.addClassName("hl-inline-problem");
    block.getElement().setAttribute("role", "alert");
    return block;
  }

  private static void stay(Component words, String closeLabel) {
    Notification notice = new Notification();
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
    close.setAriaLabel(closeLabel);
    Div row = new Div(words, close);
    row.addClassName("hl-notice");
    notice.add(row);
    notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    notice.setAssertive(true);
    notice.setDuration(0);
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    notice.open();
  }
}
