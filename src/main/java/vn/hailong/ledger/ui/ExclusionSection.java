package vn.hailong.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.hailong.common.id.RoundId;
import vn.hailong.ledger.Exclusions;
import vn.hailong.ledger.Exclusions.Exclusion;
import vn.hailong.office.Agency;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.Formats;

/** What was left out of an agency's figures, why and by whom. */
final class ExclusionSection extends Div {

  private static final long serialVersionUID = 1L;

  ExclusionSection(
      Component reader,
      Formats formats,
      Exclusions exclusions,
      List<Round> rounds,
      Agency agency,
      Runnable changed) {
    String title = reader.getTranslation("ledger.page.exclusions");
    Div section =
        Sections.section(
            title,
            Sections.muted(
                reader.getTranslation(
                    "ledger.page.exclusions.text", agency.name(UI.getCurrent().getLocale()))));
    List<Exclusion> known = exclusions.of(agency.id());
    if (known.isEmpty()) {
      Div none = new Div(reader.getTranslation("ledger.page.exclusions.none"));
      none.addClassName("hl-card");
      section.add(none);
    } else {
      List<String> columns =
          List.of("entry", "exclude.round", "count", "reason", "by", "at").stream()
              .map(column -> reader.getTranslation("ledger.page." + column))
              .toList();
      section.add(
          Sections.table(
              title,
              columns,
              known.stream().map(each -> row(reader, formats, rounds, each)).toList()));
    }
    if (exclusions.allowed(agency.id()) && !rounds.isEmpty()) {
      Button exclude =
          new Button(
              reader.getTranslation("ledger.page.exclude"),
              VaadinIcon.FILTER.create(),
              click -> new ExcludeDialog(exclusions, rounds, changed).open());
      Div row = new Div(exclude);
      row.addClassName("hl-actions");
      section.add(row);
    }
    add(section);
  }

  private static List<Component> row(
      Component reader, Formats formats, List<Round> rounds, Exclusion exclusion) {
    return List.of(
        new Span(formats.count(exclusion.entry())),
        new Span(title(reader, rounds, exclusion.round())),
        new Span(formats.count(exclusion.responses())),
        new Span(exclusion.reason()),
        new Span(exclusion.by()),
        new Span(formats.dateTime(exclusion.at())));
  }

  private static String title(Component reader, List<Round> rounds, RoundId id) {
    return rounds.stream()
        .filter(round -> round.id().equals(id))
        .findFirst()
        .map(round -> ExcludeDialog.title(reader, round))
        .orElse(id.toString());
  }
}
