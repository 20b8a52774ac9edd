package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hailong.analysis.RoundResults;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.Place;

/** For an agency that asks nobody itself: those under it that do, each with its current round. */
final class AgenciesBelow {

  private final Offices offices;
  private final Rounds rounds;
  private final RoundResults results;
  private final FigureText text;

  AgenciesBelow(Offices offices, Rounds rounds, RoundResults results, FigureText text) {
    this.offices = offices;
    this.rounds = rounds;
    this.results = results;
    this.text = text;
  }

  /** The list; nothing where there is none. */
  Optional<Component> list(Component reader, Place place) {
    Set<AgencyId> below = offices.withDescendants(List.of(place.agency().id()));
    UnorderedList rows = new UnorderedList();
    rows.addClassName("hl-rows");
    offices.visible(Permission.VIEW_RESULTS).stream()
        .filter(agency -> below.contains(agency.id()) && !agency.equals(place.agency()))
        .flatMap(agency -> row(reader, new Place(agency, place.year())))
        .forEach(rows::add);
    if (rows.getChildren().findAny().isEmpty()) {
      return Optional.empty();
    }
    Section section = new Section(new H2(text.text("below")), rows);
    section.addClassNames("hl-card", "hl-stack");
    return Optional.of(section);
  }

  private Stream<ListItem> row(Component reader, Place place) {
    return rounds.current(place.agency().id(), Round.CITIZENS).stream()
        .map(round -> {
          Agency agency = place.agency();
          Anchor name =
              new Anchor(
                  "staff/overview?" + place.query().getQueryString(),
                  agency.name(reader.getUI().orElseThrow().getLocale()));
          Span title = new Span(round.title(reader.getUI().orElseThrow().getLocale()));
          title.addClassName("hl-muted");
          Div words = new Div(name, title);
          words.addClassName("hl-row-words");
          Span forms =
              new Span(text.text("forms", text.formats().count(results.received(round.id()))));
          forms.addClassName("hl-num");
          return new ListItem(words, forms);
        });
  }
}
