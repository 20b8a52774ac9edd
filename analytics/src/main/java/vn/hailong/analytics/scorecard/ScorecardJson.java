package vn.hailong.analytics.scorecard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.RankingClass;
import vn.hailong.analytics.estimate.Verdict;

/** Writes a scorecard as JSON of the contract {@code scorecard/1}. */
public final class ScorecardJson {

  /** The contract's name. */
  public static final String CONTRACT = "scorecard/1";

  private ScorecardJson() {}

  /** Writes a scorecard; the stream stays open. */
  public static void write(OutputStream out, Scorecard scorecard) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("contract", CONTRACT);
      Json.number(json, "confidence", scorecard.confidence());
      SurveyResultsJson.writeMembers(json, scorecard.surveys());
      json.writeArrayFieldStart("components");
      for (ComponentResult component : scorecard.components()) {
        component(json, component);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("fields");
      for (FieldResult field : scorecard.fields()) {
        field(json, field);
      }
      json.writeEndArray();
      json.writeFieldName("index");
      index(json, scorecard.index());
      json.writeEndObject();
    }
  }

  private static void component(JsonGenerator json, ComponentResult component) throws IOException {
    @Nullable SurveyValue survey = component.survey();
    @Nullable Verdict verdict = component.verdict();
    json.writeStartObject();
    json.writeStringField("code", component.code());
    json.writeStringField("field", component.field());
    json.writeStringField("method", component.method().code());
    Json.number(json, "max", component.max());
    Json.number(json, "score", component.score());
    if (component.method() == Method.SURVEY) {
      Json.text(json, "formula", survey == null ? null : survey.formula().code());
      Json.number(json, "value", survey == null ? null : Double.valueOf(survey.value()));
    }
    Json.number(json, "rate", survey == null ? null : Double.valueOf(survey.rate()));
    Json.number(json, "ci_low", survey == null ? null : survey.ciLow());
    Json.number(json, "ci_high", survey == null ? null : survey.ciHigh());
    Json.number(json, "target", component.target());
    Json.flag(json, "reached", component.reached());
    Json.text(json, "verdict", verdict == null ? null : verdict.code());
    Json.number(json, "responses_needed", survey == null ? null : survey.responsesNeeded());
    Json.text(json, "status", component.status().code());
    @Nullable Integer evidence = component.evidenceCount();
    Json.number(json, "evidence_count", evidence == null ? null : Long.valueOf(evidence));
    if (component.isExcluded()) {
      json.writeBooleanField("excluded", true);
    }
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, FieldResult field) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", field.code());
    score(json, field.score());
    Json.number(json, "target", field.target());
    Json.flag(json, "reached", field.reached());
    json.writeEndObject();
  }

  private static void index(JsonGenerator json, IndexResult index) throws IOException {
    @Nullable RankingClass rankingClass = index.rankingClass();
    @Nullable BigDecimal adjustments = index.adjustments();
    json.writeStartObject();
    score(json, index.total());
    json.writeObjectFieldStart("document");
    score(json, index.document());
    json.writeEndObject();
    json.writeObjectFieldStart("survey");
    score(json, index.survey());
    json.writeEndObject();
    if (adjustments != null) {
      Json.number(json, "adjustments", adjustments);
    }
    Json.text(json, "class", rankingClass == null ? null : rankingClass.code());
    json.writeBooleanField("provisional", index.provisional());
    Json.number(json, "assessed", index.assessed());
    Json.number(json, "score_without_unevidenced", index.scoreWithoutUnevidenced());
    target(json, "floor", index.floor());
    target(json, "goal", index.goal());
    json.writeEndObject();
  }

  private static void score(JsonGenerator json, Score score) throws IOException {
    Json.number(json, "max", score.max());
    Json.number(json, "score", score.points());
    Json.number(json, "percent", score.percent());
  }

  private static void target(JsonGenerator json, String name, IndexTarget target)
      throws IOException {
    json.writeObjectFieldStart(name);
    Json.number(json, "target", target.share());
    Json.flag(json, "reached", target.reached());
    json.writeEndObject();
  }
}
