package vn.hailong.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hailong.common.Time;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.office.Agency;
import vn.hailong.response.Responses;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** The rounds of an agency: those of the chosen year, then the others. */
@Prototype
@Route(value = "staff/rounds", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class RoundsPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Rounds rounds;
  private final transient Responses responses;
  private final transient RoundDialogs dialogs;
  private final transient Access access;

  RoundsPage(Rounds rounds, Responses responses, RoundDialogs dialogs, Access access) {
    super("round.list");
    this.rounds = rounds;
    this.responses = responses;
    this.dialogs = dialogs;
    this.access = access;
  }

  @Override
  protected void show(Agency agency, int year) {
    boolean manages = access.allows(Permission.MANAGE_ROUNDS, agency.id());
    if (manages) {
      actions(createButton(agency));
    }
    Map<Boolean, List<Round>> ofYear =
        rounds.of(agency.id()).stream()
            .collect(Collectors.partitioningBy(round -> touches(round, year)));
    List<Round> now = ofYear.getOrDefault(true, List.of());
    List<Round> others = ofYear.getOrDefault(false, List.of());
    if (now.isEmpty()) {
      fill(
          manages
              ? new EmptyState(
                  t("round.empty.title", Integer.toString(year)),
                  t("round.empty.next"),
                  createButton(agency))
              : new EmptyState(
                  t("round.empty.title", Integer.toString(year)), t("round.empty.wait")));
    } else {
      fill(list(now));
    }
    if (!others.isEmpty()) {
      fill(new H2(t("round.other_years")), list(others));
    }
  }

  private static boolean touches(Round round, int year) {
    // half-open: a round that closes at the year's first moment was not open in it
    int last = round.closesAt().minusNanos(1).atZone(Time.ZONE).getYear();
    return round.opensAt().atZone(Time.ZONE).getYear() <= year && year <= last;
  }

  private Button createButton(Agency agency) {
    Button create =
        new Button(
            t("round.create"),
            VaadinIcon.PLUS.create(),
            click -> dialogs.create(agency.id(), round -> open("staff/rounds/" + round.id())));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return create;
  }

  private Component list(List<Round> shown) {
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    for (Round round : shown) {
      rows.add(
          new RoundRow(
              round,
              dialogs.status(round),
              link(round.title(getLocale()), "staff/rounds/" + round.id()),
              responses.count(round.id()),
              formats()));
    }
    return new Div(rows);
  }
}
