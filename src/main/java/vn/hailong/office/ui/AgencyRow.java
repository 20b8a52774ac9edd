package vn.hailong.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import vn.hailong.office.Agency;
import vn.hailong.office.Unit;
import vn.hailong.shell.ui.DemoBadge;

/** One agency: name, kind, units, and what can be done with it. */
final class AgencyRow extends ListItem {

  private static final long serialVersionUID = 1L;

  AgencyRow(
      Agency agency,
      int depth,
      List<Unit> units,
      SerializableConsumer<Agency> rename,
      SerializableConsumer<Agency> addUnit) {
    Span name = new Span(agency.name(getLocale()));
    name.addClassName("hl-strong");
    Span kind = new Span(getTranslation("office.kind." + agency.kind().code()));
    kind.addClassName("hl-muted");
    Div first = new Div(name, kind);
    first.addClassName("hl-row");
    if (agency.demonstration()) {
      first.add(new DemoBadge(this));
    }
    Div words = new Div(first);
    words.addClassName("hl-row-words");
    if (!units.isEmpty()) {
      Span list =
          new Span(
              getTranslation(
                  "office.units",
                  units.stream()
                      .map(unit -> unit.name(getLocale()))
                      .collect(Collectors.joining(", "))));
      list.addClassName("hl-muted");
      words.add(list);
    }
    getStyle().set("padding-inline-start", (1.5 + 1.5 * depth) + "rem");
    Div buttons =
        new Div(
            button("office.unit.add", agency, addUnit), button("office.rename", agency, rename));
    buttons.addClassName("hl-row");
    add(words, buttons);
  }

  private Button button(String key, Agency agency, SerializableConsumer<Agency> act) {
    Button button = new Button(getTranslation(key), click -> act.accept(agency));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(getTranslation(key + ".label", agency.name(getLocale())));
    return button;
  }
}
