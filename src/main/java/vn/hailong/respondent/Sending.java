package vn.hailong.respondent;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.ProblemException;
import vn.hailong.office.ServiceField;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Form;
import vn.hailong.response.Receipt;
import vn.hailong.response.ReceiptSecrets;
import vn.hailong.response.Submission;
import vn.hailong.response.SubmissionLimit;

/** Sends what a respondent has answered. */
@Singleton
public final class Sending {

  private static final String CONFLICT = "response_conflict";

  private final Acceptance acceptance;
  private final SubmissionLimit limit;
  private final ReceiptSecrets receipts;
  private final Clock clock;

  Sending(Acceptance acceptance, SubmissionLimit limit, ReceiptSecrets receipts, Clock clock) {
    this.acceptance = acceptance;
    this.limit = limit;
    this.receipts = receipts;
    this.clock = clock;
  }

  /**
   * Sends the answers and marks the visit as finished. Sending a finished visit again does nothing.
   *
   * <p>When an earlier try was committed although its reply got lost, and answers were changed
   * since, the first try stands and its receipt is given.
   *
   * @return the receipt's code
   * @throws ProblemException those of {@link Acceptance#accept} and {@link SubmissionLimit#check};
   *     the visit keeps everything
   */
  public String send(Survey survey, Visit visit, Channel channel) {
    @Nullable String before = visit.receipt();
    if (before != null) {
      return before;
    }
    limit.check(survey.admission().code());
    Submission submission = submission(survey, visit);
    List<Submission> earlier = visit.attempts();
    visit.attempt(submission);
    String code = accept(survey.admission().code(), channel, submission, earlier).code();
    visit.finish(code);
    return code;
  }

  /** Where the receipt can be checked; what its QR code says. */
  public String checkedAt(String receipt) {
    return receipts.address(receipt);
  }

  private Receipt accept(
      String code, Channel channel, Submission submission, List<Submission> earlier) {
    try {
      return acceptance.accept(code, channel, submission);
    } catch (ProblemException conflict) {
      if (!conflict.problem().code().equals(CONFLICT)) {
        throw conflict;
      }
      return earlierReceipt(code, channel, earlier, conflict);
    }
  }

  private Receipt earlierReceipt(
      String code, Channel channel, List<Submission> earlier, ProblemException conflict) {
    for (Submission attempt : earlier) {
      try {
        return acceptance.accept(code, channel, attempt);
      } catch (ProblemException e) {
        conflict.addSuppressed(e);
      }
    }
    throw conflict;
  }

  private Submission submission(Survey survey, Visit visit) {
    Form form = Objects.requireNonNull(visit.form(), "the form is chosen before it is sent");
    Answers answers = visit.answers();
    Journey journey = survey.journey(form);
    journey.settle(answers);
    Map<String, String> items = new LinkedHashMap<>();
    Map<String, List<String>> context = new LinkedHashMap<>();
    journey.split(answers, items, context);
    return new Submission(
        Objects.requireNonNull(visit.responseId()),
        visit.language(),
        form,
        serviceField(survey, answers),
        items,
        context,
        answers.value(Question.COMMENT),
        visit.seconds(clock.instant()));
  }

  private static @Nullable String serviceField(Survey survey, Answers answers) {
    if (survey.serviceField() == null) {
      return null;
    }
    @Nullable String chosen = answers.value(Question.SERVICE_FIELD);
    return chosen == null ? ServiceField.OTHER : chosen;
  }
}
