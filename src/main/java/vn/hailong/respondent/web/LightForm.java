package vn.hailong.respondent.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.respondent.Answers;
import vn.hailong.respondent.Journey;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Question.Kind;
import vn.hailong.respondent.Step;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Visit;
import vn.hailong.response.Form;

/**
 * Reads a submitted page back into a visit. The time it took is left unknown: a page sent again
 * must be the same submission.
 */
final class LightForm {

  /** Hidden: makes every repeat safe. */
  static final String RESPONSE_ID = "response_id";

  /** Hidden: which questions the page asks. */
  static final String FORM = "form";

  /** Hidden: the language of the page. */
  static final String LANGUAGE = "lang";

  private static final int RANDOM = 4;

  private LightForm() {}

  /** The visit of a page not yet filled in. */
  static Visit fresh(Survey survey, Form form, @Nullable String language) {
    Visit visit = new Visit(survey.language(language));
    visit.resume(form, UUID.randomUUID(), null);
    return visit;
  }

  /** The visit a page sent; answers it cannot have asked for are left out. */
  static Visit read(Survey survey, Map<String, List<String>> fields) {
    Form form = form(first(fields, FORM));
    Visit visit = new Visit(survey.language(first(fields, LANGUAGE)));
    visit.resume(form, id(first(fields, RESPONSE_ID)), null);
    Journey journey = survey.journey(form);
    for (Step step : journey.all()) {
      step.questions().forEach(question -> read(question, fields, visit.answers()));
    }
    journey.settle(visit.answers());
    return visit;
  }

  /** The form of a parameter: the quick one unless the full one is asked for. */
  static Form form(@Nullable String code) {
    return Form.FULL.code().equals(code) ? Form.FULL : Form.QUICK;
  }

  private static void read(Question question, Map<String, List<String>> fields, Answers answers) {
    List<String> values =
        fields.getOrDefault(question.code(), List.of()).stream()
            // sent as two characters where the field's limit counted one
            .map(value -> value.replace("\r\n", "\n").strip())
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    // what is written is never dropped: the acceptance says when it is too long
    if (question.accepts(values) || (question.kind() == Kind.TEXT && values.size() == 1)) {
      answers.give(question.code(), values);
    }
  }

  /** A page always carries its id; one without it is nobody's retry. */
  private static UUID id(@Nullable String text) {
    try {
      UUID id = UUID.fromString(text == null ? "" : text);
      return id.version() == RANDOM ? id : UUID.randomUUID();
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private static @Nullable String first(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.getFirst();
  }
}
