package vn.hailong.respondent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * One page of the form.
 *
 * @param code stable part of the page's address: a factor's code, or one of the constants
 * @param title the factor's title, or null where the form has its own words
 * @param noneValue the value that answers all questions of the step at once ("none of these"), or
 *     null where each is answered by itself
 */
public record Step(
    String code,
    @Nullable LocalizedText title,
    List<Question> questions,
    @Nullable String noneValue) {

  /** What the dossier is about: service field and the context asked before the factors. */
  public static final String BEFORE = "_before";

  /** The context asked after the factors. */
  public static final String AFTER = "_after";

  /** The comment, with whatever context is short enough to stand beside it. */
  public static final String CLOSING = "_closing";

  public Step {
    questions = List.copyOf(questions);
  }

  /** Whether every question was answered or skipped. */
  public boolean isHandled(Answers answers) {
    return questions.stream().allMatch(question -> answers.isHandled(question.code()));
  }

  /** Whether the last tap can lead on: nothing has to be written or chosen several times. */
  public boolean leadsOn() {
    return questions.stream().allMatch(Question::isAnsweredByOneTap);
  }

  /** Required questions without an answer. */
  public List<Question> missing(Answers answers) {
    return questions.stream()
        .filter(question -> question.required() && answers.of(question.code()).isEmpty())
        .toList();
  }

  /** Whether all questions have the answer of "none of these". */
  public boolean isNone(Answers answers) {
    return noneValue != null
        && questions.stream().allMatch(q -> noneValue.equals(answers.value(q.code())));
  }

  Step with(List<Question> shown) {
    return new Step(code, title, shown, noneValue);
  }
}
