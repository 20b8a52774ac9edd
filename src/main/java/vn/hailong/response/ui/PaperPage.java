package vn.hailong.response.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Moment;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.response.Acceptance;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Templates;

/** Types in the paper forms of a round, one after another. */
@Prototype
@Route(value = "staff/rounds/:round/paper", layout = StaffLayout.class)
@Needs(Permission.ENTER_RESPONSES)
final class PaperPage extends StaffPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Rounds rounds;
  private final transient Templates templates;
  private final transient Desks desks;
  private final transient Offices offices;
  private final transient Acceptance acceptance;
  private final transient Clock clock;
  private RoundInAddress subject = RoundInAddress.NONE;

  PaperPage(
      Rounds rounds,
      Templates templates,
      Desks desks,
      Offices offices,
      Acceptance acceptance,
      Clock clock) {
    super("response.paper");
    this.rounds = rounds;
    this.templates = templates;
    this.desks = desks;
    this.offices = offices;
    this.acceptance = acceptance;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    subject = RoundInAddress.of(event);
  }

  @Override
  protected @Nullable AgencyId subjectAgency() {
    return subject.agency(rounds);
  }

  @Override
  protected void show(Agency agency, int year) {
    Round round = subject.round(rounds);
    heading(t("response.paper.title"), round.title(getLocale()));
    actions(importLink(round));
    if (round.status(clock.instant()) == RoundStatus.PLANNED) {
      throw new ProblemException(425, "round_not_open", 1, new Moment(round.opensAt()));
    }
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    PaperHead head = new PaperHead(round, desks.of(round.agency()), offices.serviceFields(), clock);
    PaperSheet sheet =
        new PaperSheet(
            new PaperQuestions(questionnaire, getLocale(), key -> t(key))
                .sheet(round.id().toString()));
    head.onForm(sheet::show);
    sheet.show(head.form());
    PaperDesk desk =
        new PaperDesk(
            sheet,
            typed ->
                acceptance.enterPaper(
                    round.id(),
                    head.desk(),
                    head.day(),
                    typed.submission(
                        questionnaire.defaultLanguage(), head.form(), head.serviceField())));
    fill(head, desk);
  }

  private Anchor importLink(Round round) {
    return link(t("response.import.title"), "staff/rounds/" + round.id() + "/import");
  }
}
