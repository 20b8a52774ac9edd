package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Marks made-up offices and figures wherever they show. */
public final class DemoBadge extends Span {

  private static final long serialVersionUID = 1L;

  /** The label, in the reader's language. */
  public DemoBadge(Component reader) {
    super(reader.getTranslation("shell.demonstration"));
    addClassNames("hl-chip", "hl-demo");
  }
}
