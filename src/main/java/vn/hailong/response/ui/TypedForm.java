package vn.hailong.response.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hailong.response.Form;
import vn.hailong.response.Submission;

/** What a clerk typed in from one paper. */
record TypedForm(
    UUID id,
    Map<String, String> answers,
    Map<String, List<String>> context,
    @Nullable String comment) {

  /** From the sheet's event. */
  static TypedForm of(JsonNode detail) {
    Map<String, String> answers = new LinkedHashMap<>();
    detail.get("answers").forEachEntry((code, value) -> answers.put(code, value.asString()));
    Map<String, List<String>> context = new LinkedHashMap<>();
    detail
        .get("context")
        .forEachEntry((code, values) -> {
          List<String> chosen = new ArrayList<>();
          values.forEach(value -> chosen.add(value.asString()));
          context.put(code, chosen);
        });
    JsonNode comment = detail.get("comment");
    return new TypedForm(
        UUID.fromString(detail.get("id").asString()),
        answers,
        context,
        comment == null || comment.isNull() ? null : comment.asString());
  }

  Submission submission(String language, Form form, @Nullable String serviceField) {
    // how long typing took says nothing about how long the citizen did
    return new Submission(id, language, form, serviceField, answers, context, comment, null);
  }
}
