package vn.hailong.response.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.response.Acceptance;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Templates;

/** Takes a file of responses into a round, whole or not at all. */
@Prototype
@Route(value = "staff/rounds/:round/import", layout = StaffLayout.class)
@Needs(Permission.ENTER_RESPONSES)
final class ImportPage extends StaffPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Rounds rounds;
  private final transient Templates templates;
  private final transient Acceptance acceptance;
  private final Div answer = new Div();
  private RoundInAddress subject = RoundInAddress.NONE;

  ImportPage(Rounds rounds, Templates templates, Acceptance acceptance) {
    super("response.import");
    this.rounds = rounds;
    this.templates = templates;
    this.acceptance = acceptance;
    answer.getElement().setAttribute("aria-live", "polite");
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
    heading(t("response.import.title"), round.title(getLocale()));
    actions(link(t("response.paper.title"), "staff/rounds/" + round.id() + "/paper"));
    ResponsesUpload upload = new ResponsesUpload((name, content) -> take(round, name, content));
    Div steps =
        new Div(
            new H2(t("response.import.how")),
            new Paragraph(t("response.import.how.file")),
            template(round),
            new Paragraph(t("response.import.how.whole")),
            upload);
    steps.addClassNames("hl-card", "hl-stack");
    answer.removeAll();
    fill(steps, answer);
  }

  private Anchor template(Round round) {
    byte[] file = ImportTemplate.of(templates.questionnaire(round.questionnaire()));
    return new Anchor(
        DownloadHandler.fromInputStream(event ->
            new DownloadResponse(
                new ByteArrayInputStream(file),
                "responses-" + round.id() + ".csv",
                "text/csv",
                file.length)),
        t("response.import.template"));
  }

  private void take(Round round, String fileName, byte[] content) {
    answer.removeAll();
    try {
      answer.add(
          ImportAnswer.of(this, acceptance.importCsv(round.id(), fileName, content), formats()));
    } catch (ProblemException e) {
      answer.add(new RefusedLines(e.problem(), fileName, content));
    }
  }
}
