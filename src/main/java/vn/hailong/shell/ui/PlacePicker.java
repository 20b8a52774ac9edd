package vn.hailong.shell.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hailong.office.Agency;

/** Agency and year in the header. Whoever has one agency only reads its name. */
final class PlacePicker extends Div {

  private static final long serialVersionUID = 1L;

  private final ComboBox<Agency> agency = new ComboBox<>();
  private final Span only = new Span();
  private final Select<Integer> year = new Select<>();
  private final transient Consumer<Place> chosen;
  private transient @Nullable Place shown;

  PlacePicker(Consumer<Place> chosen) {
    this.chosen = chosen;
    addClassName("hl-place");
    only.addClassName("hl-only-agency");
    agency.addClassName("hl-agency");
    agency.setAriaLabel(getTranslation("shell.agency"));
    agency.setItemLabelGenerator(item -> item.name(getLocale()));
    agency.setOverlayWidth("min(26rem, 92vw)");
    agency.addValueChangeListener(event -> changed(event.isFromClient()));
    year.addClassName("hl-year");
    year.setAriaLabel(getTranslation("shell.year"));
    // a plain number: years take no thousands separator
    year.setItemLabelGenerator(value -> Integer.toString(value));
    year.addValueChangeListener(event -> changed(event.isFromClient()));
    add(agency, only, year);
  }

  void show(List<Agency> agencies, List<Integer> years, Optional<Place> place) {
    shown = null;
    setVisible(place.isPresent());
    agency.setItems((item, typed) -> Search.contains(item.name(getLocale()), typed), agencies);
    year.setItems(years);
    place.ifPresent(here -> {
      agency.setValue(here.agency());
      only.setText(here.agency().name(getLocale()));
      year.setValue(here.year());
    });
    agency.setVisible(agencies.size() > 1);
    only.setVisible(agencies.size() == 1);
    shown = place.orElse(null);
  }

  private void changed(boolean byReader) {
    if (!byReader || shown == null) {
      return;
    }
    Agency wanted = agency.getValue();
    if (wanted == null) {
      // cleared by typing nonsense: there is always an agency
      agency.setValue(shown.agency());
      return;
    }
    chosen.accept(new Place(wanted, year.getValue()));
  }
}
