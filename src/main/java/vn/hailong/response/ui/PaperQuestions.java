package vn.hailong.response.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hailong.analytics.questionnaire.CommentQuestion;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.analytics.questionnaire.ShowIf;
import vn.hailong.response.Submission;

/**
 * A questionnaire as the paper sheet wants it: groups of questions with the keys of their options.
 */
final class PaperQuestions {

  private static final int DIGITS = 9;

  private final Questionnaire questionnaire;
  private final String language;
  private final UnaryOperator<String> words;

  /**
   * For a reader.
   *
   * @param words texts of the screen by their keys
   */
  PaperQuestions(Questionnaire questionnaire, Locale reader, UnaryOperator<String> words) {
    this.questionnaire = questionnaire;
    this.language = reader.getLanguage();
    this.words = words;
  }

  /**
   * The sheet.
   *
   * @param round tells the sheets of several rounds apart in one browser
   */
  ObjectNode sheet(String round) {
    ObjectNode sheet = JsonMapper.shared().createObjectNode().put("round", round);
    ArrayNode groups = sheet.putArray("groups");
    context(groups, true, "response.paper.before");
    for (Factor factor : questionnaire.factors()) {
      factor(groups, factor);
    }
    context(groups, false, "response.paper.after");
    CommentQuestion comment = questionnaire.comment();
    if (comment != null) {
      ObjectNode group = groups.addObject().put("title", words.apply("response.paper.comment"));
      question(group.putArray("questions"), "comment", "", comment.text(), true, null)
          .put("type", "comment")
          .put("maxLength", Math.min(comment.maxLength(), Submission.MAX_COMMENT));
    }
    return sheet;
  }

  private void context(ArrayNode groups, boolean before, String title) {
    List<ContextQuestion> asked =
        questionnaire.context().stream().filter(one -> one.before() == before).toList();
    if (asked.isEmpty()) {
      return;
    }
    ArrayNode questions = groups.addObject().put("title", words.apply(title)).putArray("questions");
    for (ContextQuestion one : asked) {
      ObjectNode json =
          question(questions, one.code(), "", one.text(), one.quick(), one.showIf())
              .put("type", one.type().code());
      if (one.options().isEmpty()) {
        json.put("maxLength", Submission.MAX_CONTEXT_TEXT);
      } else {
        options(json, one.options(), null);
      }
    }
  }

  private void factor(ArrayNode groups, Factor factor) {
    Scale scale = questionnaire.scale(factor.scale()).orElseThrow();
    ObjectNode group = groups.addObject().put("title", factor.title().text(language));
    options(group, scale.options(), scale.noOpinion());
    ArrayNode questions = group.putArray("questions");
    for (Item item : factor.items()) {
      ObjectNode json =
          question(questions, item.code(), item.code(), item.text(), item.quick(), item.showIf())
              .put("type", "item");
      ShowIf whole = factor.showIf();
      if (whole != null) {
        condition(json.putObject("groupShowIf"), whole);
      }
      options(json, scale.options(), scale.noOpinion());
    }
  }

  private ObjectNode question(
      ArrayNode questions,
      String code,
      String label,
      LocalizedText text,
      boolean quick,
      @Nullable ShowIf showIf) {
    ObjectNode json =
        questions
            .addObject()
            .put("code", code)
            .put("label", label)
            .put("text", text.text(language))
            .put("quick", quick);
    if (showIf != null) {
      condition(json.putObject("showIf"), showIf);
    }
    return json;
  }

  private static void condition(ObjectNode json, ShowIf condition) {
    json.put("question", condition.question());
    ArrayNode in = json.putArray("in");
    condition.in().forEach(in::add);
  }

  /** Digits choose the first nine; more are reached by the arrow keys. */
  private void options(ObjectNode json, List<Option> options, @Nullable LocalizedText noOpinion) {
    ArrayNode list = json.putArray("options");
    for (int i = 0; i < options.size(); i++) {
      list.addObject()
          .put("key", i < DIGITS ? Integer.toString(i + 1) : "·")
          .put("value", options.get(i).value())
          .put("text", options.get(i).text().text(language));
    }
    if (noOpinion != null) {
      list.addObject()
          .put("key", "0")
          .put("value", Submission.NO_OPINION)
          .put("text", noOpinion.text(language));
    }
  }
}
