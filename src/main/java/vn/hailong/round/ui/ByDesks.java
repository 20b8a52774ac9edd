package vn.hailong.round.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says how citizens come to the form of a round. */
final class ByDesks extends Div {

  private static final long serialVersionUID = 1L;

  ByDesks(Anchor desks) {
    addClassNames("hl-card", "hl-stack");
    add(
        new H2(getTranslation("round.entry")),
        new Paragraph(getTranslation("round.entry.citizens")),
        new Paragraph(desks));
  }
}
