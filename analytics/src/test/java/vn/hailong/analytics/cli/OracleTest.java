package vn.hailong.analytics.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Figures;
import vn.hailong.analytics.Fixtures;

/**
 * A complete case: the estimates are those of R 4.2 with survey 4.1 and psych 2.2, the index was
 * worked out from them by an independent program.
 */
class OracleTest {

  private static final String FOLDER = "oracle/commune/";
  private static final int FIGURES = 647;

  private static String path(String name) {
    return Fixtures.path(FOLDER + name).toString();
  }

  @Test
  void everyFigureAgrees() throws IOException {
    CommandRun run =
        CommandRun.of(
            "scorecard",
            "--questionnaire",
            path("questionnaire.yaml"),
            "--responses",
            path("responses.csv"),
            "--population",
            path("population.csv"),
            "--criteria",
            path("criteria.yaml"),
            "--documents",
            path("documents.csv"));
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.readTree(Fixtures.text(FOLDER + "expected.json"));
    JsonNode actual = mapper.readTree(run.out());
    Figures figures = new Figures();
    for (String part : List.of("items", "factors")) {
      for (Map.Entry<String, JsonNode> entry : expected.get(part).properties()) {
        figures.compare(entry.getKey(), entry.getValue(), byCode(actual.get(part), entry.getKey()));
      }
    }
    for (String part : List.of("components", "fields")) {
      for (JsonNode entry : expected.get(part)) {
        String code = entry.get("code").asText();
        figures.compare(code, entry, byCode(actual.get(part), code));
      }
    }
    figures.compare("overall", expected.get("overall"), actual.get("overall"));
    figures.compare("index", expected.get("index"), actual.get("index"));
    assertEquals(List.of(), figures.differences());
    assertEquals(FIGURES, figures.compared());
  }

  private static JsonNode byCode(JsonNode list, String code) {
    for (JsonNode entry : list) {
      if (entry.get("code").asText().equals(code)) {
        return entry;
      }
    }
    throw new AssertionError("nothing for " + code);
  }
}
