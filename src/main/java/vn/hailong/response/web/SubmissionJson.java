package vn.hailong.response.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.response.Form;
import vn.hailong.response.Submission;

/**
 * Reads a submission from JSON. Members of another name or type than the contract's make the body
 * malformed (400); values of the right type that cannot be make the answers invalid (422). Either
 * way everything that is wrong is named.
 */
final class SubmissionJson {

  private static final Set<String> MEMBERS =
      Set.of(
          "response_id",
          "access_code",
          "language",
          "form",
          "service_field",
          "answers",
          "context",
          "comment",
          "duration_seconds");

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final JsonNode body;
  private final List<Problem.Part> malformed = new ArrayList<>();
  private final List<Problem.Part> invalid = new ArrayList<>();

  private SubmissionJson(JsonNode body) {
    this.body = body;
  }

  /**
   * Reads a body.
   *
   * @throws ProblemException {@code malformed} (400) or {@code invalid_answers} (422), with parts
   */
  static SubmissionRequest read(byte[] bytes) {
    return new SubmissionJson(StrictJson.object(bytes)).request();
  }

  private SubmissionRequest request() {
    for (String name : body.propertyNames()) {
      if (!MEMBERS.contains(name)) {
        malformed("/" + StrictJson.escape(name), "unknown_member", name);
      }
    }
    UUID id = uuid(required("response_id"));
    String code = required("access_code");
    String language = required("language");
    Form form = form(required("form"));
    Submission submission =
        new Submission(
            id,
            language,
            form,
            text("service_field"),
            answers(),
            context(),
            text("comment"),
            duration());
    refuseIfAny(400, "malformed", malformed);
    refuseIfAny(422, "invalid_answers", invalid);
    return new SubmissionRequest(code, submission);
  }

  private void refuseIfAny(int status, String code, List<Problem.Part> parts) {
    if (!parts.isEmpty()) {
      List<Problem.Part> all = new ArrayList<>(malformed);
      all.addAll(invalid);
      throw new ProblemException(
          new Problem(status, code, List.of(parts.getFirst().pointer()), all));
    }
  }

  private String required(String name) {
    String text = text(name);
    if (text == null && !body.hasNonNull(name)) {
      malformed("/" + name, "required");
    }
    return text == null ? "" : text;
  }

  private @Nullable String text(String name) {
    JsonNode value = body.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      malformed("/" + name, "not_a_text");
      return null;
    }
    return value.stringValue();
  }

  private UUID uuid(String text) {
    if (UUID_TEXT.matcher(text).matches()) {
      return UUID.fromString(text);
    }
    if (!text.isEmpty()) {
      malformed("/response_id", "not_a_uuid");
    }
    return new UUID(0, 0);
  }

  private Form form(String text) {
    for (Form form : Form.values()) {
      if (form.code().equals(text)) {
        return form;
      }
    }
    // one that is missing or no text has been complained about
    if (body.path("form").isString()) {
      invalid("/form", "unknown_form", text);
    }
    return Form.FULL;
  }

  private @Nullable Integer duration() {
    JsonNode value = body.get("duration_seconds");
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      malformed("/duration_seconds", "not_a_number");
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      invalid("/duration_seconds", "duration_out_of_range", Submission.MAX_DURATION);
      return null;
    }
    return value.intValue();
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    members("answers", true)
        .forEach((code, value) -> {
          String text = value(value);
          if (text == null) {
            invalid(pointer("answers", code), "not_a_value");
          } else {
            answers.put(code, text);
          }
        });
    return answers;
  }

  private Map<String, List<String>> context() {
    Map<String, List<String>> context = new LinkedHashMap<>();
    members("context", false)
        .forEach((code, value) -> {
          List<String> values = new ArrayList<>();
          for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String text = value(one);
            if (text == null) {
              invalid(pointer("context", code), "not_a_value");
            } else {
              values.add(text);
            }
          }
          context.put(code, values);
        });
    return context;
  }

  private Map<String, JsonNode> members(String name, boolean required) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    JsonNode value = body.get(name);
    if (value != null && value.isObject()) {
      value.forEachEntry(members::put);
    } else if (value != null && !value.isNull()) {
      malformed("/" + name, "not_an_object");
    } else if (required) {
      malformed("/" + name, "required");
    }
    return members;
  }

  /** A value of a scale, written as a text or a whole number. */
  private static @Nullable String value(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    return value.isIntegralNumber() ? value.bigIntegerValue().toString() : null;
  }

  private static String pointer(String member, String name) {
    return "/" + member + "/" + StrictJson.escape(name);
  }

  private void malformed(String pointer, String code, Object... arguments) {
    malformed.add(new Problem.Part(pointer, code, List.of(arguments)));
  }

  private void invalid(String pointer, String code, Object... arguments) {
    invalid.add(new Problem.Part(pointer, code, List.of(arguments)));
  }
}
