package vn.hailong.response.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.CommentQuestion;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Incidents;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.analytics.questionnaire.ShowIf;

/**
 * A questionnaire with the members of its YAML file; what the file may leave out is spelled out.
 */
final class QuestionnaireJson {

  private final Questionnaire questionnaire;

  private QuestionnaireJson(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  static Map<String, Object> of(Questionnaire questionnaire) {
    return new QuestionnaireJson(questionnaire).json();
  }

  private Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", "questionnaire");
    json.put("code", questionnaire.code());
    json.put("version", questionnaire.version());
    json.put("languages", questionnaire.languages());
    json.put("title", text(questionnaire.title()));
    json.put("respondents", questionnaire.respondents().code());
    putText(json, "introduction", questionnaire.introduction());
    json.put("scales", questionnaire.scales().stream().map(QuestionnaireJson::scale).toList());
    json.put("factors", questionnaire.factors().stream().map(this::factor).toList());
    json.put("context", questionnaire.context().stream().map(this::context).toList());
    Incidents incidents = questionnaire.incidents();
    if (incidents != null) {
      json.put("incidents", incidents(incidents));
    }
    CommentQuestion comment = questionnaire.comment();
    if (comment != null) {
      json.put("comment", comment(comment));
    }
    return json;
  }

  private static Map<String, Object> scale(Scale scale) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", scale.code());
    json.put("options", options(scale.options()));
    json.put("satisfied", values(scale.options(), scale.satisfied()));
    if (scale.isWeighted()) {
      Map<String, Object> weights = new LinkedHashMap<>();
      for (Option option : scale.options()) {
        if (scale.weights().containsKey(option.value())) {
          weights.put(option.value(), scale.weights().get(option.value()));
        }
      }
      json.put("weights", weights);
    }
    json.put("excluded", values(scale.options(), scale.excluded()));
    putText(json, "no_opinion", scale.noOpinion());
    return json;
  }

  /** In the order of the options: sets have none, and the same questionnaire is the same text. */
  private static List<Object> values(List<Option> options, Collection<String> chosen) {
    List<Object> values = new ArrayList<>();
    for (Option option : options) {
      if (chosen.contains(option.value())) {
        values.add(value(option));
      }
    }
    if (chosen.contains(AnswerCodec.NO_OPINION)) {
      values.add(AnswerCodec.NO_OPINION);
    }
    return values;
  }

  private List<Option> optionsOf(String question) {
    return questionnaire
        .contextQuestion(question)
        .map(ContextQuestion::options)
        .orElseGet(() -> questionnaire.scaleOf(question).options());
  }

  private static List<Object> options(List<Option> options) {
    List<Object> json = new ArrayList<>();
    for (Option option : options) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("value", value(option));
      one.put("text", text(option.text()));
      if (option.emoji() != null) {
        one.put("emoji", option.emoji());
      }
      json.add(one);
    }
    return json;
  }

  private static Object value(Option option) {
    Integer number = option.number();
    return number == null ? option.value() : number;
  }

  private Map<String, Object> factor(Factor factor) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", factor.code());
    json.put("title", text(factor.title()));
    json.put("scale", factor.scale());
    json.put("in_overall", factor.inOverall());
    json.put("items", factor.items().stream().map(this::item).toList());
    putCondition(json, factor.showIf());
    return json;
  }

  private Map<String, Object> item(Item item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", item.code());
    json.put("text", text(item.text()));
    json.put("required", item.required());
    json.put("quick", item.quick());
    putCondition(json, item.showIf());
    return json;
  }

  private Map<String, Object> context(ContextQuestion question) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", question.code());
    json.put("type", question.type().code());
    json.put("text", text(question.text()));
    if (!question.options().isEmpty()) {
      json.put("options", options(question.options()));
    }
    json.put("quick", question.quick());
    json.put("before", question.before());
    putCondition(json, question.showIf());
    return json;
  }

  private static Map<String, Object> comment(CommentQuestion comment) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", text(comment.text()));
    json.put("max_length", comment.maxLength());
    return json;
  }

  private Map<String, Object> incidents(Incidents incidents) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("codes", incidents.codes());
    json.put(
        "value",
        values(optionsOf(incidents.codes().getFirst()), List.of(incidents.value())).getFirst());
    return json;
  }

  private void putCondition(Map<String, Object> json, @Nullable ShowIf condition) {
    if (condition != null) {
      Map<String, Object> inner = new LinkedHashMap<>();
      inner.put("question", condition.question());
      inner.put("in", values(optionsOf(condition.question()), condition.in()));
      json.put("show_if", inner);
    }
  }

  private static void putText(
      Map<String, Object> json, String name, @Nullable LocalizedText value) {
    if (value != null) {
      json.put(name, text(value));
    }
  }

  private static Map<String, String> text(LocalizedText text) {
    return text.texts();
  }
}
