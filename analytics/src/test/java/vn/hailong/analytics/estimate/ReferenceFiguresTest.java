package vn.hailong.analytics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.Figures;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * The estimates of synthetic cases, as R 4.2.2 gives them with survey 4.1.1 ({@code svyratio},
 * {@code survey.lonely.psu = "adjust"}) and psych 2.2.9 ({@code alpha}): {@code Rscript estimates.R
 * ../resources/estimates} in {@code src/test/r}. The numbers of further responses are found there
 * by trying every one.
 */
class ReferenceFiguresTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stratified",
        "no-population",
        "lonely-stratum",
        "empty-stratum",
        "complete-stratum",
        "complete",
        "more-than-population",
        "zero-one-nobody",
        "two-responses",
        "all-lonely",
        "no-variance"
      })
  void agreeWithR(String name) throws IOException {
    String folder = "estimates/" + name + "/";
    Questionnaire questionnaire = Fixtures.questionnaire("estimates/questionnaire.yaml");
    ResponseTable table = Fixtures.responses(folder + "responses.csv", questionnaire);
    Population population =
        Fixtures.exists(folder + "population.csv")
            ? Fixtures.population(folder + "population.csv")
            : null;
    SurveySample sample = new SurveySample(questionnaire, table, population, 0.95);
    JsonNode expected = JSON.readTree(Fixtures.text(folder + "expected.json"));
    Figures figures = new Figures();
    for (Map.Entry<String, JsonNode> item : expected.get("items").properties()) {
      figures.compare(
          item.getKey(), item.getValue(), figures(sample, table, Measures.item(item.getKey())));
    }
    for (Factor factor : questionnaire.factors()) {
      figures.compare(
          factor.code(),
          expected.get("factors").get(factor.code()),
          figures(sample, table, Measures.factor(factor)));
    }
    figures.compare(
        "overall",
        expected.get("overall"),
        figures(sample, table, Measures.overall(questionnaire).orElseThrow()));
    assertEquals(List.of(), figures.differences());
    assertTrue(figures.compared() > 100, () -> "only " + figures.compared() + " figures");
  }

  private static JsonNode figures(SurveySample sample, ResponseTable table, MeasureDef measure) {
    Estimate estimate = sample.estimate(measure);
    ObjectNode node = JSON.createObjectNode();
    node.put("n", estimate.n());
    node.put("answers", estimate.answers());
    node.put("satisfied", estimate.satisfied());
    node.put("rate", estimate.rate());
    node.put("standard_error", estimate.standardError());
    node.put("mean", estimate.mean());
    node.put("ci_low", estimate.ciLow());
    node.put("ci_high", estimate.ciHigh());
    node.put("effective_n", estimate.effectiveN());
    node.put("degrees_of_freedom", estimate.degreesOfFreedom());
    node.put("alpha", table.alpha(measure));
    sample
        .rate(measure)
        .ifPresent(rate -> {
          node.put("needed_70", rate.responsesNeeded(new Target(0.7)));
          node.put("needed_90", rate.responsesNeeded(new Target(0.9)));
        });
    if (Measures.isWeighted(table.questionnaire(), measure)) {
      put(node, "mean_share", sample.mean(measure, 0, 5));
      put(node, "scaled_mean", sample.mean(measure, 1, 4));
      put(node, "weighted", sample.mean(measure.weighted(), 0, 1));
    }
    return node;
  }

  private static void put(ObjectNode node, String name, java.util.Optional<Figure> figure) {
    figure.ifPresent(one -> {
      ObjectNode member = node.putObject(name);
      member.put("value", one.value());
      member.put("standard_error", one.standardError());
      member.put("ci_low", one.low());
      member.put("ci_high", one.high());
      member.put("needed_70", one.responsesNeeded(new Target(0.7)));
    });
  }
}
