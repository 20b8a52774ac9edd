package vn.hailong.round.ui;

import com.vaadin.flow.component.UI;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.response.Responses;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.RoundStatus;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;
import vn.hailong.template.Template;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** Asks for what a round needs and does it. */
@Singleton
final class RoundDialogs {

  private static final int USUAL_DAYS = 30;
  private static final LocalTime USUAL_END = LocalTime.of(17, 0);

  private final Rounds rounds;
  private final Templates templates;
  private final Responses responses;
  private final Clock clock;

  RoundDialogs(Rounds rounds, Templates templates, Responses responses, Clock clock) {
    this.rounds = rounds;
    this.templates = templates;
    this.responses = responses;
    this.clock = clock;
  }

  RoundStatus status(Round round) {
    return round.status(clock.instant());
  }

  void create(AgencyId agency, Consumer<Round> then) {
    ZonedDateTime opens =
        clock.instant().atZone(Time.ZONE).truncatedTo(ChronoUnit.HOURS).plusHours(1);
    ZonedDateTime closes = opens.plusDays(USUAL_DAYS).with(USUAL_END);
    RoundFields fields =
        new RoundFields(agency, questionnaires(), opens.toInstant(), closes.toInstant());
    UI ui = UI.getCurrent();
    new FormDialog(
            ui.getTranslation("round.create"),
            ui.getTranslation("round.create.act"),
            () -> {
              Optional<RoundPlan> plan = fields.read();
              plan.map(rounds::create).ifPresent(then);
              return plan.isPresent();
            },
            fields)
        .open();
  }

  void edit(Round round, Consumer<Round> then) {
    RoundFields fields =
        new RoundFields(round.agency(), questionnaires(), round.opensAt(), round.closesAt());
    fields.fill(round, status(round) != RoundStatus.PLANNED);
    UI ui = UI.getCurrent();
    new FormDialog(
            ui.getTranslation("round.edit.title", round.title(ui.getLocale())),
            ui.getTranslation("round.edit.act"),
            () -> {
              Optional<RoundPlan> plan = fields.read();
              plan.map(wanted -> rounds.update(round.id(), wanted, round.version()))
                  .ifPresent(then);
              return plan.isPresent();
            },
            fields)
        .open();
  }

  void close(Round round, Consumer<Round> then) {
    UI ui = UI.getCurrent();
    Confirm.open(
        ui.getTranslation("round.close.ask", round.title(ui.getLocale())),
        ui.getTranslation(
            "round.close.loss", Formats.of(ui.getLocale()).count(responses.count(round.id()))),
        ui.getTranslation("round.close"),
        () -> {
          Round closed = rounds.close(round.id());
          Notices.done(ui.getTranslation("round.close.done"));
          then.accept(closed);
        });
  }

  private List<Template> questionnaires() {
    return templates.all(TemplateKind.QUESTIONNAIRE);
  }
}
