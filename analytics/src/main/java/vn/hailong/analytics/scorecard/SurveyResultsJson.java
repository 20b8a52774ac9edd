package vn.hailong.analytics.scorecard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.scorecard.SurveyResults.MeasureResult;

/**
 * Writes the figures of surveys as JSON: {@code responses}, {@code population}, {@code items},
 * {@code factors} and {@code overall} of the contract {@code scorecard/1}.
 */
public final class SurveyResultsJson {

  private SurveyResultsJson() {}

  /** Writes the figures of one survey as an object of its own; the stream stays open. */
  public static void write(OutputStream out, SurveyResults results) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      writeMembers(json, List.of(results));
      json.writeEndObject();
    }
  }

  /** Writes the members into an object that is open. */
  static void writeMembers(JsonGenerator json, List<SurveyResults> surveys) throws IOException {
    boolean several = surveys.size() > 1;
    responses(json, surveys);
    population(json, surveys);
    json.writeArrayFieldStart("items");
    for (SurveyResults survey : surveys) {
      for (MeasureResult item : survey.items()) {
        measure(json, item, several ? survey.questionnaire() : null, true, false);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("factors");
    for (SurveyResults survey : surveys) {
      for (MeasureResult factor : survey.factors()) {
        measure(json, factor, several ? survey.questionnaire() : null, true, true);
      }
    }
    json.writeEndArray();
    json.writeFieldName("overall");
    if (several) {
      json.writeStartArray();
    }
    for (SurveyResults survey : surveys) {
      @Nullable MeasureResult overall = survey.overall();
      if (overall != null) {
        measure(json, overall, several ? survey.questionnaire() : null, false, true);
      } else if (!several) {
        json.writeNull();
      }
    }
    if (several) {
      json.writeEndArray();
    }
  }

  private static void responses(JsonGenerator json, List<SurveyResults> surveys)
      throws IOException {
    ResponseCounts counts =
        surveys.stream()
            .map(SurveyResults::responses)
            .reduce(ResponseCounts.NONE, ResponseCounts::plus);
    json.writeObjectFieldStart("responses");
    json.writeNumberField("read", counts.read());
    json.writeNumberField("used", counts.used());
    json.writeNumberField("rejected", counts.rejected());
    json.writeNumberField("excluded", counts.excluded());
    json.writeEndObject();
  }

  private static void population(JsonGenerator json, List<SurveyResults> surveys)
      throws IOException {
    PopulationSummary population =
        surveys.stream()
            .map(SurveyResults::population)
            .reduce(PopulationSummary.NONE, PopulationSummary::plus);
    json.writeObjectFieldStart("population");
    json.writeBooleanField("given", population.given());
    Json.number(json, "size", population.size());
    json.writeArrayFieldStart("uncovered");
    for (String field : population.uncovered()) {
      json.writeString(field);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void measure(
      JsonGenerator json,
      MeasureResult result,
      @Nullable String questionnaire,
      boolean named,
      boolean grouped)
      throws IOException {
    Estimate estimate = result.estimate();
    json.writeStartObject();
    if (questionnaire != null) {
      json.writeStringField("questionnaire", questionnaire);
    }
    if (named) {
      json.writeStringField("code", result.code());
    }
    json.writeNumberField("n", estimate.n());
    json.writeNumberField("answers", estimate.answers());
    json.writeNumberField("satisfied", estimate.satisfied());
    Json.number(json, "rate", estimate.rate());
    Json.number(json, "standard_error", estimate.standardError());
    Json.number(json, "mean", estimate.mean());
    Json.number(json, "ci_low", estimate.ciLow());
    Json.number(json, "ci_high", estimate.ciHigh());
    Json.number(json, "effective_n", estimate.effectiveN());
    Json.number(json, "degrees_of_freedom", estimate.degreesOfFreedom());
    if (grouped) {
      Json.number(json, "alpha", result.alpha());
    }
    json.writeBooleanField("reliable", estimate.reliable());
    json.writeEndObject();
  }
}
