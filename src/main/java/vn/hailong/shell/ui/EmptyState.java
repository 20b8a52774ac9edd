package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet and says what to do next. */
public final class EmptyState extends Div {

  private static final long serialVersionUID = 1L;

  /**
   * An empty state.
   *
   * @param title what is not there yet
   * @param next what to do about it
   * @param actions buttons or links that do it
   */
  public EmptyState(String title, String next, Component... actions) {
    addClassName("hl-state");
    add(new H2(title), new Paragraph(next));
    if (actions.length > 0) {
      Div row = new Div(actions);
      row.addClassName("hl-state-actions");
      add(row);
    }
  }

  /** With the texts {@code <key>.title} and {@code <key>.next}. */
  public static EmptyState of(Component reader, String key, Component... actions) {
    return new EmptyState(
        reader.getTranslation(key + ".title"), reader.getTranslation(key + ".next"), actions);
  }
}
