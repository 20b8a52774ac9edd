package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.hailong.common.Problem;

/** Stands where content could not be shown and says why, part by part. */
public final class ErrorState extends Div {

  private static final long serialVersionUID = 1L;

  private ErrorState(String title, Component problem) {
    addClassNames("hl-state", "hl-state-error");
    getElement().setAttribute("role", "alert");
    add(new H2(title), problem);
  }

  /** The problem in the reader's language. */
  public static ErrorState of(Component reader, Problem problem) {
    return new ErrorState(
        reader.getTranslation("shell.error.title"), ProblemText.of(reader, problem));
  }
}
