package vn.hailong.respondent;

import java.util.Locale;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;

/**
 * The form's words in one language.
 *
 * @param language of the questionnaire's texts; the product's own texts come in the closest of its
 *     languages
 */
public record Wording(Messages messages, String language) {

  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  /** A text of the product: {@code respondent.<key>}. */
  public String text(String key, Object... arguments) {
    return messages.text(locale(), "respondent." + key, arguments);
  }

  /** Whether the product has such a text. */
  public boolean has(String key) {
    return messages.has(locale(), "respondent." + key);
  }

  /** A text of the questionnaire. */
  public String text(LocalizedText text) {
    return text.text(language);
  }

  /** The sentence of a problem. */
  public String text(ProblemException problem) {
    return problem.problem().detail(messages, locale());
  }

  /** Why a form could not be sent, and that nothing is lost. */
  public String notSent(ProblemException problem) {
    int status = problem.problem().status();
    // what is only busy says so itself
    return status == TOO_MANY || status == UNAVAILABLE
        ? text(problem)
        : text(problem) + " " + text("send.kept");
  }

  /** The label of made-up offices. */
  public String demonstration() {
    return messages.text(locale(), "shell.demonstration");
  }

  /** The product's language. */
  public Locale locale() {
    return Survey.locale(language);
  }

  /** The heading of a step. */
  public String title(Step step) {
    return switch (step.code()) {
      case Step.BEFORE -> text("step.before");
      case Step.AFTER -> text("step.after");
      case Step.CLOSING -> text("step.closing");
      default -> step.title() == null ? "" : text(step.title());
    };
  }

  /** A language's name in that language. */
  public static String nameOf(String language) {
    Locale locale = Locale.of(language);
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
