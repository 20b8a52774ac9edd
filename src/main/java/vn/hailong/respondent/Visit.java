package vn.hailong.respondent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.response.Form;
import vn.hailong.response.Submission;

/**
 * One respondent's way through one form, from the welcome to the thanks. Kept in the session only;
 * not safe for use by several threads.
 */
public final class Visit {

  private static final int LONGEST_SECONDS = 86_400;

  private final Answers answers = new Answers();
  private final List<Submission> attempts = new ArrayList<>();
  private String language;
  private @Nullable UUID responseId;
  private @Nullable Form form;
  private @Nullable Instant begun;
  private @Nullable String receipt;

  public Visit(String language) {
    this.language = language;
  }

  /** The language of the form. */
  public String language() {
    return language;
  }

  /** Goes on in another language; answers stay. */
  public void speak(String other) {
    language = other;
  }

  /**
   * Chooses the form. The response's id is made here, before the first question, and stays when the
   * respondent comes back and chooses the other form.
   */
  public void begin(Form chosen, Instant now) {
    resume(
        chosen, responseId == null ? UUID.randomUUID() : responseId, begun == null ? now : begun);
  }

  /**
   * Continues what was begun before.
   *
   * @param since when the first question was shown; null when unknown
   */
  public void resume(Form chosen, UUID id, @Nullable Instant since) {
    form = chosen;
    responseId = id;
    begun = since;
  }

  /** The chosen form, or null before the choice. */
  public @Nullable Form form() {
    return form;
  }

  /** The id of the response, or null before the first question. */
  public @Nullable UUID responseId() {
    return responseId;
  }

  /** When the first question was shown. */
  @Nullable Instant begun() {
    return begun;
  }

  /** Seconds since the first question; null when unknown or beyond a day. */
  public @Nullable Integer seconds(Instant now) {
    if (begun == null) {
      return null;
    }
    long seconds = Duration.between(begun, now).toSeconds();
    return seconds < 0 || seconds > LONGEST_SECONDS ? null : (int) seconds;
  }

  /** What has been answered. */
  public Answers answers() {
    return answers;
  }

  /** What was tried to send, oldest first. */
  List<Submission> attempts() {
    return List.copyOf(attempts);
  }

  void attempt(Submission submission) {
    if (!attempts.contains(submission)) {
      attempts.add(submission);
    }
  }

  /** Keeps the receipt and forgets every answer: there is no way back to them. */
  public void finish(String code) {
    receipt = code;
    answers.forget();
    attempts.clear();
  }

  /** The receipt's code, or null while the form has not been sent. */
  public @Nullable String receipt() {
    return receipt;
  }
}
