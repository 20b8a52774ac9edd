package vn.hailong.respondent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.CommentQuestion;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.analytics.questionnaire.ShowIf;
import vn.hailong.response.Submission;

/** Makes the form's questions of the questionnaire's parts. */
final class Questions {

  private Questions() {}

  static Question of(Factor factor, Item item, Scale scale) {
    return new Question(
        item.code(),
        Question.Kind.SCALE,
        item.text(),
        choices(scale),
        item.required(),
        conditions(factor.showIf(), item.showIf()),
        0);
  }

  static Question of(ContextQuestion question) {
    return new Question(
        question.code(),
        kind(question.type()),
        question.text(),
        question.options().stream()
            .map(option -> new Choice(option.value(), option.text(), 0, option.emoji(), false))
            .toList(),
        false,
        conditions(question.showIf()),
        question.type() == ContextType.TEXT ? Submission.MAX_CONTEXT_TEXT : 0);
  }

  static Question of(CommentQuestion comment) {
    return new Question(
        Question.COMMENT,
        Question.Kind.TEXT,
        comment.text(),
        List.of(),
        false,
        List.of(),
        Math.min(comment.maxLength(), Submission.MAX_COMMENT));
  }

  static Question serviceField(LocalizedText text, List<Choice> fields) {
    return new Question(
        Question.SERVICE_FIELD, Question.Kind.SINGLE, text, fields, false, List.of(), 0);
  }

  private static Question.Kind kind(ContextType type) {
    return switch (type) {
      case SINGLE -> Question.Kind.SINGLE;
      case MULTIPLE -> Question.Kind.MULTIPLE;
      case TEXT -> Question.Kind.TEXT;
    };
  }

  private static List<ShowIf> conditions(@Nullable ShowIf... conditions) {
    return Stream.of(conditions).<ShowIf>mapMulti(Questions::present).toList();
  }

  private static void present(@Nullable ShowIf condition, java.util.function.Consumer<ShowIf> to) {
    if (condition != null) {
      to.accept(condition);
    }
  }

  private static List<Choice> choices(Scale scale) {
    List<Choice> choices = new ArrayList<>();
    for (Option option : scale.options()) {
      int face = Faces.of(scale, option);
      choices.add(new Choice(option.value(), option.text(), face, option.emoji(), false));
    }
    @Nullable LocalizedText noOpinion = scale.noOpinion();
    if (noOpinion != null) {
      choices.add(new Choice(Submission.NO_OPINION, noOpinion, 0, null, true));
    }
    return choices;
  }
}
