package vn.hailong.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.response.Responses;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Templates;

/** One round: its facts, how people get in, and the population it speaks for. */
@Prototype
@Route(value = "staff/rounds/:round", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class RoundPage extends StaffPage implements BeforeEnterObserver, BeforeLeaveObserver {

  private static final long serialVersionUID = 1L;

  private final transient Rounds rounds;
  private final transient Invitations invitations;
  private final transient Responses responses;
  private final transient Templates templates;
  private final transient Offices offices;
  private final transient RoundDialogs dialogs;
  private final transient Access access;
  private long id;
  private @Nullable PopulationEditor editor;

  RoundPage(
      Rounds rounds,
      Invitations invitations,
      Responses responses,
      Templates templates,
      Offices offices,
      RoundDialogs dialogs,
      Access access) {
    super("round.one");
    this.rounds = rounds;
    this.invitations = invitations;
    this.responses = responses;
    this.templates = templates;
    this.offices = offices;
    this.dialogs = dialogs;
    this.access = access;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().getLong("round").orElse(0L);
  }

  @Override
  protected @Nullable AgencyId subjectAgency() {
    try {
      return round().agency();
    } catch (ProblemException e) {
      // said by show, where it becomes the content
      return null;
    }
  }

  private Round round() {
    if (id <= 0) {
      throw new ProblemException(404, "not_found");
    }
    return rounds.round(new RoundId(id));
  }

  @Override
  protected void show(Agency agency, int year) {
    Round round = round();
    RoundStatus status = dialogs.status(round);
    boolean manages = access.allows(Permission.MANAGE_ROUNDS, round.agency());
    heading(round.title(getLocale()), "");
    if (manages) {
      actions(editButton(round));
      if (status == RoundStatus.OPEN) {
        actions(closeButton(round));
      }
    }
    if (status != RoundStatus.PLANNED
        && access.allows(Permission.ENTER_RESPONSES, round.agency())) {
      actions(
          entryButton("response.paper.title", VaadinIcon.KEYBOARD, round, "paper"),
          entryButton("response.import.title", VaadinIcon.UPLOAD_ALT, round, "import"));
    }
    fill(
        new RoundFacts(
            round,
            status,
            responses.count(round.id()),
            link(
                templates.template(round.questionnaire()).title(getLocale()),
                "staff/templates/" + round.questionnaire()),
            formats()));
    if (round.respondents().equals(Round.CITIZENS)) {
      fill(new ByDesks(link(t("round.entry.desks"), "staff/desks")));
    } else {
      fill(new OpenLink(round, invitations, manages));
    }
    editor = new PopulationEditor(round.id(), rounds, offices, manages);
    fill(editor);
  }

  private Button editButton(Round round) {
    return new Button(
        t("round.edit"),
        VaadinIcon.EDIT.create(),
        click -> dialogs.edit(round, changed -> refresh()));
  }

  private Button entryButton(String words, VaadinIcon icon, Round round, String screen) {
    return new Button(
        t(words), icon.create(), click -> open("staff/rounds/" + round.id() + "/" + screen));
  }

  private Button closeButton(Round round) {
    Button close =
        new Button(
            t("round.close"),
            VaadinIcon.LOCK.create(),
            click -> dialogs.close(round, closed -> refresh()));
    close.addThemeVariants(ButtonVariant.LUMO_ERROR);
    return close;
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (editor != null && editor.isDirty()) {
      ContinueNavigationAction leave = event.postpone();
      Confirm.open(
          t("round.population.leave"),
          t("round.population.leave.loss"),
          t("round.population.leave.act"),
          leave::proceed);
    }
  }
}
