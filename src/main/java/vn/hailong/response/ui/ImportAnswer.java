package vn.hailong.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.hailong.response.Acceptance.ImportResult;
import vn.hailong.shell.ui.Formats;

/** Says what an import did. */
final class ImportAnswer {

  private ImportAnswer() {}

  static Component of(Component reader, ImportResult result, Formats formats) {
    Span figure = new Span(formats.count(result.accepted()));
    figure.addClassName("hl-figure");
    Div card =
        new Div(
            new H2(reader.getTranslation("response.import.done")),
            new Div(figure, new Span(" " + reader.getTranslation("response.import.accepted"))));
    if (result.repeated() > 0) {
      card.add(
          new Paragraph(
              reader.getTranslation("response.import.repeated", formats.count(result.repeated()))));
    }
    card.addClassNames("hl-card", "hl-stack");
    return card;
  }
}
