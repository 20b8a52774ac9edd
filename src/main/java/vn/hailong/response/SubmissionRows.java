package vn.hailong.response;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Checks;
import vn.hailong.common.Moment;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Time;
import vn.hailong.common.id.DeskId;
import vn.hailong.invitation.Admission;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.response.store.ResponseRow;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;
import vn.hailong.template.Templates;

/** Checks submissions and makes them rows. */
@Singleton
final class SubmissionRows {

  private static final String REFUSAL = "invalid_answers";

  private final Templates templates;
  private final Desks desks;
  private final ServiceFieldChoice serviceFields;
  private final Clock clock;

  SubmissionRows(Templates templates, Desks desks, ServiceFieldChoice serviceFields, Clock clock) {
    this.templates = templates;
    this.desks = desks;
    this.serviceFields = serviceFields;
    this.clock = clock;
  }

  /**
   * The row of a form that has just come in.
   *
   * @throws ProblemException {@code invalid_answers} (422) with parts
   */
  ResponseRow arrived(Admission admission, Channel channel, Submission submission, byte[] hash) {
    Channel way = channel == Channel.QR && admission.desk() == null ? Channel.LINK : channel;
    return row(admission.round(), admission.desk(), way, now(), new Checks(), submission, hash);
  }

  /**
   * The row of a paper form. All that is known of its time is the day: it gets that day's first
   * hour.
   *
   * @throws ProblemException {@code round_not_open} (425), {@code invalid_answers} (422) with parts
   */
  ResponseRow onPaper(
      Round round, @Nullable DeskId deskId, LocalDate day, Submission submission, byte[] hash) {
    refuseBeforeOpening(round);
    Checks checks = new Checks();
    LocalDate first = LocalDate.ofInstant(round.opensAt(), Time.ZONE);
    LocalDate last = LocalDate.ofInstant(round.closesAt(), Time.ZONE);
    checks.that(
        !day.isBefore(first) && !day.isAfter(last), "/day", "day_outside_round", first, last);
    checks.that(
        !day.isAfter(LocalDate.ofInstant(clock.instant(), Time.ZONE)), "/day", "day_in_future");
    Desk desk = deskId == null ? null : desks.desk(deskId);
    checks.that(
        desk == null || desk.agency().equals(round.agency()), "/desk", "desk_of_other_agency");
    OffsetDateTime hour = day.atStartOfDay(Time.ZONE).toOffsetDateTime();
    return row(round, desk, Channel.PAPER, hour, checks, submission, hash);
  }

  /**
   * Staff enter what citizens answered, and before the opening nobody can have answered.
   *
   * @throws ProblemException {@code round_not_open} (425)
   */
  void refuseBeforeOpening(Round round) {
    if (round.status(clock.instant()) == RoundStatus.PLANNED) {
      throw new ProblemException(425, "round_not_open", 1, new Moment(round.opensAt()));
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), Time.ZONE).truncatedTo(ChronoUnit.HOURS);
  }

  private ResponseRow row(
      Round round,
      @Nullable Desk desk,
      Channel channel,
      OffsetDateTime hour,
      Checks checks,
      Submission submission,
      byte[] hash) {
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    String field = serviceFields.of(desk, submission.serviceField(), checks);
    SubmissionCheck.collect(questionnaire, submission, checks);
    checks.orRefuse(REFUSAL);
    return new ResponseRow(
        submission.responseId(),
        round.id().value(),
        round.agency().value(),
        desk == null ? null : desk.id().value(),
        field,
        channel.code(),
        submission.language(),
        submission.form().code(),
        hour,
        submission.durationSeconds(),
        false,
        new AnswerCodec(questionnaire).encode(submission.answers()),
        StoredResponses.json(submission.context()),
        submission.comment(),
        hash);
  }
}
