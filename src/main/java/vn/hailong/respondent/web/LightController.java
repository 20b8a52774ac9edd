package vn.hailong.respondent.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.respondent.Journey;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Sending;
import vn.hailong.respondent.Survey;
import vn.hailong.respondent.Surveys;
import vn.hailong.respondent.Visit;
import vn.hailong.respondent.Wording;

/**
 * The light form: one page of plain HTML, which needs neither scripts nor cookies. All a respondent
 * has answered travels in the page itself.
 */
@Controller("/s")
@Produces(LightController.HTML)
final class LightController {

  static final String HTML = "text/html;charset=utf-8";

  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Surveys surveys;
  private final Sending sending;
  private final Pages pages;
  private final Messages messages;

  LightController(Surveys surveys, Sending sending, Pages pages, Messages messages) {
    this.surveys = surveys;
    this.sending = sending;
    this.pages = pages;
    this.messages = messages;
  }

  /** Asks for a code, or goes on to the page of the one entered. */
  @Get
  HttpResponse<String> enter(
      @QueryValue @Nullable String code,
      @QueryValue(LightForm.LANGUAGE) @Nullable String language,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Wording words = words(language, accepted);
    if (code != null && !code.isBlank()) {
      String path = URLEncoder.encode(code.strip(), StandardCharsets.UTF_8).replace("+", "%20");
      return HttpResponse.seeOther(URI.create("/s/" + path + "?light&lang=" + words.language()));
    }
    return page(
        HttpStatus.OK, pages.entry(words, words.text("entry"), words.text("entry.text"), null));
  }

  /** The empty form. */
  @Get("/{code}")
  HttpResponse<String> show(
      @PathVariable String code,
      @QueryValue @Nullable String form,
      @QueryValue(LightForm.LANGUAGE) @Nullable String language,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Wording words = words(language, accepted);
    String wish = language == null ? words.language() : language;
    try {
      Survey survey = surveys.open(code);
      Visit visit = LightForm.fresh(survey, LightForm.form(form), wish);
      return page(HttpStatus.OK, pages.form(page(survey, visit, null, Map.of())));
    } catch (ProblemException problem) {
      return closed(words, problem);
    }
  }

  /** A filled-in form; with errors beside the questions and everything kept, or with thanks. */
  @Post("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> submit(
      @PathVariable String code,
      @Body String body,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Map<String, List<String>> fields = FormBody.fields(body);
    List<String> wish = fields.getOrDefault(LightForm.LANGUAGE, List.of());
    Survey survey;
    try {
      survey = surveys.open(code);
    } catch (ProblemException problem) {
      return closed(words(wish.isEmpty() ? null : wish.getFirst(), accepted), problem);
    }
    Visit visit = LightForm.read(survey, fields);
    Wording words = new Wording(messages, visit.language());
    Map<String, String> missing = missing(survey, visit, words);
    if (!missing.isEmpty()) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          pages.form(page(survey, visit, words.text("light.check"), missing)));
    }
    return send(survey, visit, words);
  }

  private HttpResponse<String> send(Survey survey, Visit visit, Wording words) {
    LightPage page = page(survey, visit, null, Map.of());
    try {
      String receipt = sending.send(survey, visit, Channel.LIGHT);
      return page(HttpStatus.OK, pages.thanks(page, receipt, sending.checkedAt(receipt)));
    } catch (ProblemException problem) {
      String alert = words.notSent(problem);
      return page(
          HttpStatus.valueOf(problem.problem().status()),
          pages.form(page(survey, visit, alert, errors(problem.problem(), words))));
    }
  }

  private static Map<String, String> missing(Survey survey, Visit visit, Wording words) {
    Journey journey = survey.journey(Objects.requireNonNull(visit.form()));
    return journey.steps(visit.answers()).stream()
        .flatMap(step -> step.missing(visit.answers()).stream())
        .collect(Collectors.toMap(Question::code, question -> words.text("light.required")));
  }

  /** Parts of a problem by the code of their question. */
  private Map<String, String> errors(Problem problem, Wording words) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Problem.Part part : problem.errors()) {
      String[] pointer = part.pointer().split("/", -1);
      String code =
          switch (pointer.length > 1 ? pointer[1] : "") {
            case "comment" -> Question.COMMENT;
            case "service_field" -> Question.SERVICE_FIELD;
            default -> pointer.length > 2 ? pointer[2] : "";
          };
      errors.putIfAbsent(code, part.detail(messages, words.locale()));
    }
    return errors;
  }

  private HttpResponse<String> closed(Wording words, ProblemException problem) {
    String key = "problem." + problem.problem().code();
    return page(
        HttpStatus.valueOf(problem.problem().status()),
        pages.entry(
            words,
            words.text(words.has(key) ? key : "problem.title"),
            words.text(problem),
            words.has(key + ".next") ? words.text(key + ".next") : null));
  }

  private LightPage page(
      Survey survey, Visit visit, @Nullable String alert, Map<String, String> errors) {
    return new LightPage(survey, visit, new Wording(messages, visit.language()), alert, errors);
  }

  private Wording words(@Nullable String language, @Nullable String accepted) {
    Locale locale = language == null ? Languages.closest(accepted) : Survey.locale(language);
    return new Wording(messages, locale.getLanguage());
  }

  private static HttpResponse<String> page(HttpStatus status, String html) {
    MutableHttpResponse<String> response = HttpResponse.<String>status(status).body(html);
    return response
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", CONTENT_POLICY);
  }
}
