package vn.hailong.respondent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.response.Form;

/**
 * A visit as text, for the respondent's own browser tab: it survives the server's restart there,
 * and nobody else can read it. What comes back is only believed as far as the questionnaire knows
 * it.
 */
public final class Memory {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int RANDOM = 4;

  private record Kept(
      String language,
      @Nullable String form,
      @Nullable String id,
      long begun,
      Map<String, List<String>> answers,
      Set<String> skipped,
      @Nullable String receipt) {}

  private Memory() {}

  /** The text of a visit. */
  public static String write(Visit visit) {
    @Nullable Form form = visit.form();
    @Nullable Instant begun = visit.begun();
    return JSON.writeValueAsString(
        new Kept(
            visit.language(),
            form == null ? null : form.code(),
            visit.responseId() == null ? null : visit.responseId().toString(),
            begun == null ? 0 : begun.getEpochSecond(),
            visit.answers().all(),
            visit.answers().allSkipped(),
            visit.receipt()));
  }

  /** The visit a text tells of; empty for nonsense and for a visit that was not begun. */
  public static Optional<Visit> read(@Nullable String text, Survey survey) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(visit(JSON.readValue(text, Kept.class), survey));
    } catch (JacksonException | IllegalArgumentException | NullPointerException nonsense) {
      return Optional.empty();
    }
  }

  private static Visit visit(Kept kept, Survey survey) {
    Visit visit = new Visit(survey.language(kept.language));
    if (kept.receipt != null) {
      visit.finish(kept.receipt);
      return visit;
    }
    Form form = Form.of(Objects.requireNonNull(kept.form));
    UUID id = UUID.fromString(Objects.requireNonNull(kept.id));
    if (id.version() != RANDOM) {
      throw new IllegalArgumentException("not a random id");
    }
    visit.resume(form, id, Instant.ofEpochSecond(kept.begun));
    Journey journey = survey.journey(form);
    for (Step step : journey.all()) {
      step.questions().forEach(question -> recall(question, kept, visit.answers()));
    }
    journey.settle(visit.answers());
    return visit;
  }

  private static void recall(Question question, Kept kept, Answers answers) {
    List<String> values = kept.answers.getOrDefault(question.code(), List.of());
    if (question.accepts(values)) {
      answers.give(question.code(), values);
    } else if (kept.skipped.contains(question.code())) {
      answers.skip(question.code());
    }
  }
}
