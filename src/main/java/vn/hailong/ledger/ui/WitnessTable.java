package vn.hailong.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hailong.ledger.Ledger.WitnessState;
import vn.hailong.shell.ui.Formats;

/** Who keeps heads, and how far each is. */
final class WitnessTable extends Div {

  private static final long serialVersionUID = 1L;

  WitnessTable(Component reader, Formats formats, List<WitnessState> witnesses) {
    String title = reader.getTranslation("ledger.page.witnesses");
    Div section =
        Sections.section(
            title, Sections.muted(reader.getTranslation("ledger.page.witnesses.text")));
    if (witnesses.isEmpty()) {
      Div none = new Div(reader.getTranslation("ledger.page.witnesses.none"));
      none.addClassName("hl-card");
      section.add(none);
    } else {
      section.add(
          Sections.table(
              title,
              List.of(
                  reader.getTranslation("ledger.page.witness"),
                  reader.getTranslation("ledger.page.witness.state")),
              witnesses.stream()
                  .map(state ->
                      List.<Component>of(new Span(state.witness()), state(reader, formats, state)))
                  .toList()));
    }
    add(section);
  }

  private static Span state(Component reader, Formats formats, WitnessState state) {
    String head = formats.count(state.head());
    if (state.deliveredAt() != null) {
      return new Span(
          reader.getTranslation(
              "ledger.page.witness.delivered", head, formats.dateTime(state.deliveredAt())));
    }
    if (state.failure() == null) {
      return new Span(reader.getTranslation("ledger.page.witness.open", head));
    }
    Span failing =
        new Span(reader.getTranslation("ledger.page.witness.failing", head, state.failure()));
    failing.addClassName("hl-danger-text");
    return failing;
  }
}
