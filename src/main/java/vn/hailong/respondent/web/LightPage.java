package vn.hailong.respondent.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.ShowIf;
import vn.hailong.office.Desk;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Step;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Visit;
import vn.hailong.respondent.Wording;
import vn.hailong.response.Form;

/**
 * What the template of the light form shows.
 *
 * @param alert what went wrong as a whole, or null
 * @param errors question code to what is wrong with its answer
 */
public record LightPage(
    Survey survey, Visit visit, Wording words, @Nullable String alert, Map<String, String> errors) {

  /** The chosen form. */
  public Form form() {
    return Objects.requireNonNull(visit.form());
  }

  /** Every step with every question that could apply. */
  public List<Step> steps() {
    return survey.journey(form()).all();
  }

  /** Name of the office. */
  public String office() {
    return survey.admission().agency().name(words.locale());
  }

  /** Name of the desk, or null. */
  public @Nullable String desk() {
    @Nullable Desk desk = survey.admission().desk();
    return desk == null ? null : desk.name(words.locale());
  }

  /** The introduction, or null. */
  public @Nullable String introduction() {
    @Nullable LocalizedText introduction = survey.questionnaire().introduction();
    return introduction == null ? null : words.text(introduction);
  }

  /** Whether an answer was given. */
  public boolean isChosen(Question question, String value) {
    return visit.answers().of(question.code()).contains(value);
  }

  /** The text written to a question. */
  public String written(Question question) {
    @Nullable String written = visit.answers().value(question.code());
    return written == null ? "" : written;
  }

  /** The address of this page in another language or form, or of the full version. */
  public String address(String query) {
    return "/s/" + survey.admission().code() + query;
  }

  /** When a question applies, for browsers that cannot hide it. */
  public List<String> conditions(Question question) {
    return question.conditions().stream().map(this::condition).toList();
  }

  private String condition(ShowIf condition) {
    Question other =
        steps().stream()
            .flatMap(step -> step.questions().stream())
            .filter(question -> question.code().equals(condition.question()))
            .findFirst()
            .orElseThrow();
    List<String> values =
        other.choices().stream()
            .filter(choice -> condition.in().contains(choice.value()))
            .map(choice -> words.text(choice.text()))
            .toList();
    return words.text("light.only_if", words.text(other.text()), String.join(", ", values));
  }

  /** The rules that hide questions whose conditions do not hold. */
  public String hiding() {
    return HidingRules.of(steps());
  }
}
