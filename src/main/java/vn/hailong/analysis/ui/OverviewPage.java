package vn.hailong.analysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.BreakdownBy;
import vn.hailong.analysis.Group;
import vn.hailong.analysis.RoundFigures;
import vn.hailong.analysis.RoundResults;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.office.Agency;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.response.Counting;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.DemoBadge;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Templates;

/**
 * The dashboard of a round: the agency's current one, or another one of the year. It looks for new
 * answers by itself.
 */
@Prototype
@Route(value = "staff/overview", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class OverviewPage extends StaffPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final int LOOK_MILLIS = 3000;

  private final transient RoundResults results;
  private final transient Rounds rounds;
  private final transient Templates templates;
  private final transient Offices offices;
  private final transient Desks desks;
  private final transient Messages messages;
  private final transient Clock clock;
  private transient @Nullable Shown shown;
  private transient @Nullable Registration looking;
  private String wanted = "";
  private Counting counting = Counting.CLEANED;

  /** What is on the screen; {@code dashboard} is null while there are no answers. */
  private record Shown(Round round, @Nullable Dashboard dashboard, long received) {}

  OverviewPage(
      RoundResults results,
      Rounds rounds,
      Templates templates,
      Offices offices,
      Desks desks,
      Messages messages,
      Clock clock) {
    super("analysis.overview");
    this.results = results;
    this.rounds = rounds;
    this.templates = templates;
    this.offices = offices;
    this.desks = desks;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters parameters = event.getLocation().getQueryParameters();
    wanted = parameters.getSingleParameter("round").orElse("");
    boolean raw = parameters.getSingleParameter(ExcludedNote.COUNTING).orElse("").equals("raw");
    counting = raw ? Counting.RAW : Counting.CLEANED;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.setPollInterval(LOOK_MILLIS);
    looking = ui.addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    if (looking != null) {
      looking.remove();
    }
  }

  @Override
  protected void show(Agency agency, int year) {
    shown = null;
    RoundChoice choice = new RoundChoice(rounds.of(agency.id()), year, clock.instant());
    Optional<Round> chosen =
        choice.find(wanted, rounds.current(agency.id(), Round.CITIZENS).orElse(null));
    if (chosen.isEmpty()) {
      showWithoutRound();
      return;
    }
    Round round = chosen.get();
    Div top = new Div(choice.select(this, round, place().query()), status(round));
    top.addClassName("hl-above");
    if (agency.demonstration()) {
      top.add(new DemoBadge(this));
    }
    fill(top);
    long received = results.received(round.id());
    if (received == 0) {
      shown = new Shown(round, null, 0);
      fill(
          EmptyState.of(
              this, "analysis.no_responses", link(t("analysis.no_responses.act"), "staff/desks")));
      return;
    }
    FigureText text = new FigureText(messages, getLocale());
    GroupNames names = new GroupNames(text, offices, desks, agency.id(), getLocale());
    Dashboard dashboard =
        new Dashboard(text, names, templates.questionnaire(round.questionnaire()));
    shown = new Shown(round, dashboard, received);
    update(round, dashboard, names);
    ExcludedNote.of(results, round, counting, text, place().query()).ifPresent(this::fill);
    fill(dashboard, new MethodNote(text));
  }

  private void showWithoutRound() {
    FigureText text = new FigureText(messages, getLocale());
    Component instead =
        new AgenciesBelow(offices, rounds, results, text)
            .list(this, place())
            .orElseGet(() ->
                EmptyState.of(
                    this, "analysis.no_round", link(t("analysis.no_round.act"), "staff/rounds")));
    fill(instead);
  }

  private Span status(Round round) {
    String code = round.status(clock.instant()).name().toLowerCase(java.util.Locale.ROOT);
    Span chip = new Span(t("analysis.round." + code));
    chip.addClassName("hl-chip");
    return chip;
  }

  private void update(Round round, Dashboard dashboard, GroupNames names) {
    Map<BreakdownBy, List<Group>> groups = new EnumMap<>(BreakdownBy.class);
    for (BreakdownBy by : BreakdownBy.values()) {
      groups.put(by, results.breakdown(round.id(), by, counting));
    }
    try {
      RoundFigures figures = results.figures(round.id(), counting);
      dashboard.show(figures);
      dashboard.show(groups, figures.headline());
    } catch (ProblemException e) {
      dashboard.showInstead(
          new UnweightedNote(
              this,
              e.problem(),
              names,
              link(t("analysis.to_round"), "staff/rounds/" + round.id())));
      dashboard.show(groups, null);
    }
  }

  /** New answers move the charts where they stand; the first one brings the whole dashboard. */
  private void look() {
    Shown now = shown;
    if (now == null) {
      return;
    }
    long received = results.received(now.round().id());
    if (received == now.received()) {
      return;
    }
    Dashboard dashboard = now.dashboard();
    if (dashboard == null) {
      refresh();
      return;
    }
    shown = new Shown(now.round(), dashboard, received);
    FigureText text = new FigureText(messages, getLocale());
    update(
        now.round(),
        dashboard,
        new GroupNames(text, offices, desks, now.round().agency(), getLocale()));
  }
}
