package vn.hailong.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.CommentQuestion;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.common.Checks;

/** Holds a submission against its questionnaire and collects all that is wrong with it. */
final class SubmissionCheck {

  private static final int RANDOM_VERSION = 4;
  private static final int IETF_VARIANT = 2;

  private final Questionnaire questionnaire;
  private final Submission submission;
  private final Checks checks;
  private final Set<String> shown;

  private SubmissionCheck(Questionnaire questionnaire, Submission submission, Checks checks) {
    this.questionnaire = questionnaire;
    this.submission = submission;
    this.checks = checks;
    this.shown =
        ShownQuestions.of(
            questionnaire, submission.form(), submission.answers(), submission.context());
  }

  static void collect(Questionnaire questionnaire, Submission submission, Checks checks) {
    SubmissionCheck check = new SubmissionCheck(questionnaire, submission, checks);
    check.head();
    check.answers();
    check.required();
    submission.context().forEach(check::context);
    check.comment(submission.comment());
  }

  private void head() {
    checks.that(
        submission.responseId().version() == RANDOM_VERSION
            && submission.responseId().variant() == IETF_VARIANT,
        "/response_id",
        "response_id_not_random");
    checks.that(
        questionnaire.languages().contains(submission.language()),
        "/language",
        "unknown_language",
        String.join(", ", questionnaire.languages()));
    Integer duration = submission.durationSeconds();
    checks.that(
        duration == null || (duration >= 0 && duration <= Submission.MAX_DURATION),
        "/duration_seconds",
        "duration_out_of_range",
        Submission.MAX_DURATION);
  }

  private void answers() {
    submission
        .answers()
        .forEach((code, value) -> {
          String pointer = Pointers.of("answers", code);
          if (questionnaire.item(code).isEmpty()) {
            checks.that(false, pointer, "unknown_item", code);
          } else if (shown(pointer, code)) {
            Scale scale = questionnaire.scaleOf(code);
            checks.that(
                scale.indexOf(value) >= 0
                    || (scale.noOpinion() != null && value.equals(Submission.NO_OPINION)),
                pointer,
                "answer_not_on_scale",
                value,
                values(scale));
          }
        });
  }

  private void required() {
    for (Item item : questionnaire.items()) {
      checks.that(
          !item.required()
              || !shown.contains(item.code())
              || submission.answers().containsKey(item.code()),
          Pointers.of("answers", item.code()),
          "answer_required");
    }
  }

  private void context(String code, List<String> values) {
    String pointer = Pointers.of("context", code);
    ContextQuestion question = questionnaire.contextQuestion(code).orElse(null);
    if (question == null) {
      checks.that(false, pointer, "unknown_context_question", code);
    } else if (shown(pointer, code)) {
      checks.that(
          question.type() == ContextType.MULTIPLE ? !values.isEmpty() : values.size() == 1,
          pointer,
          question.type() == ContextType.MULTIPLE ? "context_empty" : "context_one_value");
      if (question.type() == ContextType.TEXT) {
        values.forEach(text -> text(pointer, text, Submission.MAX_CONTEXT_TEXT));
      } else {
        options(pointer, question, values);
      }
    }
  }

  private void options(String pointer, ContextQuestion question, List<String> values) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      String place = question.type() == ContextType.MULTIPLE ? pointer + "/" + i : pointer;
      checks.that(question.hasOption(value), place, "context_not_an_option", value);
      checks.that(seen.add(value), place, "context_repeated", value);
    }
  }

  private void comment(@Nullable String comment) {
    if (comment == null) {
      return;
    }
    CommentQuestion question = questionnaire.comment();
    if (question == null) {
      checks.that(false, "/comment", "comment_not_asked");
    } else {
      text("/comment", comment, Math.min(question.maxLength(), Submission.MAX_COMMENT));
    }
  }

  private boolean shown(String pointer, String code) {
    checks.that(shown.contains(code), pointer, "question_not_shown", code);
    return shown.contains(code);
  }

  private void text(String pointer, String text, int atMost) {
    checks.that(text.codePointCount(0, text.length()) <= atMost, pointer, "too_long", atMost);
    checks.that(storable(text), pointer, "text_characters");
  }

  /** PostgreSQL keeps no zero character, and half a surrogate pair is no character at all. */
  static boolean storable(String text) {
    return text.codePoints()
        .noneMatch(point ->
            point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }

  private static String values(Scale scale) {
    List<String> values = new ArrayList<>(scale.options().stream().map(Option::value).toList());
    if (scale.noOpinion() != null) {
      values.add(Submission.NO_OPINION);
    }
    return String.join(", ", values);
  }
}
