package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Time;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;

/** The rounds a dashboard can be about: those of the year, and one that was asked for. */
final class RoundChoice {

  private final List<Round> all;
  private final int year;
  private final Instant now;

  RoundChoice(List<Round> all, int year, Instant now) {
    this.all = List.copyOf(all);
    this.year = year;
    this.now = now;
  }

  /** The one of the address, else the current one, else the newest of the year that has begun. */
  Optional<Round> find(String wanted, @Nullable Round current) {
    List<Round> candidates = ofYear().toList();
    Optional<Round> asked =
        all.stream().filter(round -> round.id().toString().equals(wanted)).findFirst();
    return asked
        .or(() -> candidates.stream().filter(round -> round.equals(current)).findFirst())
        .or(() ->
            candidates.stream()
                .filter(round -> round.status(now) != RoundStatus.PLANNED)
                .findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  private Stream<Round> ofYear() {
    return all.stream()
        .filter(round -> yearOf(round.opensAt()) <= year && yearOf(round.closesAt()) >= year);
  }

  private static int yearOf(Instant instant) {
    return LocalDate.ofInstant(instant, Time.ZONE).getYear();
  }

  /** The list to choose from; a choice goes into the address. */
  Select<Round> select(Component reader, Round chosen, QueryParameters place) {
    Select<Round> select = new Select<>();
    select.setLabel(reader.getTranslation("analysis.round"));
    select.setItems(
        all.stream()
            .filter(round -> round.equals(chosen) || ofYear().anyMatch(round::equals))
            .toList());
    select.setItemLabelGenerator(round -> round.title(UI.getCurrent().getLocale()));
    select.setValue(chosen);
    select.addClassName("hl-round-choice");
    select.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        UI.getCurrent()
            .navigate("staff/overview", place.merging("round", change.getValue().id().toString()));
      }
    });
    return select;
  }
}
