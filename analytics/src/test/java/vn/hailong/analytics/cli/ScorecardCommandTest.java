package vn.hailong.analytics.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.analytics.Fixtures;

class ScorecardCommandTest {

  private static final String HEADER =
      "response_id,submitted_at,channel,desk,service_field,duration_seconds,A1,A2,E1,partial\n";

  private static final String RESPONSES =
      HEADER
          + "r1,2026-03-06T23:30:00+07:00,qr,d,land,27,2,2,no,0\n"
          + "r2,2026-03-07T00:30:00+07:00,qr,d,land,27,1,2,no,0\n"
          + "r3,2026-03-07T09:30:00+07:00,qr,d,social,27,2,NA,yes,\n"
          + "r4,2026-03-07T09:30:00+07:00,qr,d,social,27,1,,,1\n";

  private static final String DOCUMENTS =
      "code,value,required,self_score,verified_score,evidence_count\n1.1.1,1,,,,1\n";

  @TempDir private Path folder;

  private Path questionnaire = Path.of("");
  private Path responses = Path.of("");
  private Path population = Path.of("");
  private Path criteria = Path.of("");
  private Path documents = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    questionnaire = write("q.yaml", Fixtures.text("format/questionnaire.yaml"));
    responses = write("r.csv", RESPONSES);
    population = write("p.csv", "service_field,dossiers\nland,100\nsocial,50\ncivil,7\n");
    criteria = write("c.yaml", Fixtures.text("format/criteria.yaml"));
    documents = write("d.csv", DOCUMENTS);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private CommandRun run(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "scorecard",
                "--questionnaire",
                questionnaire.toString(),
                "--responses",
                responses.toString()));
    arguments.addAll(List.of(more));
    arguments.addAll(
        List.of("--criteria", criteria.toString(), "--documents", documents.toString()));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    return new ObjectMapper().readTree(run.out());
  }

  private static List<Integer> counts(JsonNode scorecard) {
    JsonNode counts = scorecard.get("responses");
    return Stream.of("read", "used", "rejected", "excluded")
        .map(name -> counts.get(name).asInt())
        .toList();
  }

  @Test
  void theContractIsWritten() throws IOException {
    JsonNode scorecard = json(run("--population", population.toString()));
    assertEquals("scorecard/1", scorecard.get("contract").asText());
    assertEquals(0.95, scorecard.get("confidence").asDouble());
    assertEquals(List.of(4, 3, 0, 1), counts(scorecard), "one response was not finished");
    assertEquals(
        "{\"given\":true,\"size\":157,\"uncovered\":[\"civil\"]}",
        scorecard.get("population").toString());
    assertEquals(
        List.of(
            "code",
            "n",
            "answers",
            "satisfied",
            "rate",
            "standard_error",
            "mean",
            "ci_low",
            "ci_high",
            "effective_n",
            "degrees_of_freedom",
            "reliable"),
        names(scorecard.get("items").get(0)));
    assertTrue(scorecard.get("factors").get(0).has("alpha"));
    assertEquals(
        List.of(
            "code",
            "field",
            "method",
            "max",
            "score",
            "rate",
            "ci_low",
            "ci_high",
            "target",
            "reached",
            "verdict",
            "responses_needed",
            "status",
            "evidence_count"),
        names(scorecard.get("components").get(0)));
    assertEquals(
        List.of("code", "max", "score", "percent", "target", "reached"),
        names(scorecard.get("fields").get(0)));
    assertEquals(
        List.of(
            "max",
            "score",
            "percent",
            "document",
            "survey",
            "adjustments",
            "class",
            "provisional",
            "assessed",
            "score_without_unevidenced",
            "floor",
            "goal"),
        names(scorecard.get("index")));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void withoutPopulationNothingIsWeighted() throws IOException {
    JsonNode scorecard = json(run());
    assertEquals(
        "{\"given\":false,\"size\":null,\"uncovered\":[]}", scorecard.get("population").toString());
    assertEquals(2 / 3.0, scorecard.get("items").get(0).get("rate").asDouble(), 1e-15);
  }

  @Test
  void laterDaysAreLeftOutByTheirOwnClock() throws IOException {
    JsonNode scorecard = json(run("--as-of", "2026-03-06"));
    assertEquals(List.of(4, 1, 0, 3), counts(scorecard));
    assertEquals(List.of(4, 3, 0, 1), counts(json(run("--as-of", "2026-03-07"))));
  }

  @Test
  void badInputIsOneLineForEachProblemAndNothingIsWritten() throws IOException {
    write("r.csv", RESPONSES + "r1,soon,qr,d,land,27,2,2,no,0\n");
    write("d.csv", DOCUMENTS + "7.7,1,,,,\n");
    Path out = write("out.json", "what was there before");
    CommandRun run = run("--out", out.toString());
    assertEquals(2, run.exitCode());
    assertEquals(
        List.of(
            responses + ":6: “response_id” repeats “r1” of " + responses + ":2",
            responses
                + ":6: “submitted_at” is “soon”; expected date and time with an offset, such as"
                + " 2026-03-06T15:02:00+07:00",
            documents + ":3: “7.7” is not a document component of the criteria set"),
        run.err().lines().toList());
    assertEquals("", run.out());
    assertEquals("what was there before", Files.readString(out));
  }

  @Test
  void problemsAreToldInVietnameseToo() throws IOException {
    write("d.csv", DOCUMENTS + "7.7,1,,,,\n");
    assertEquals(
        documents + ":3: “7.7” không phải tiêu chí thành phần chấm qua tài liệu của bộ tiêu chí\n",
        run("--lang", "vi").err().replace("\r\n", "\n"));
  }

  @Test
  void invalidRowsCanBeSkipped() throws IOException {
    write("r.csv", RESPONSES + "r1,soon,qr,d,land,27,2,2,no,0\nr9,too,few\n");
    assertEquals(List.of(6, 3, 2, 1), counts(json(run("--skip-invalid"))));
  }

  @Test
  void theResultReplacesTheFileOnlyWhenItIsDone() throws IOException {
    Path out = write("out.json", "what was there before");
    CommandRun run = run("--out", out.toString());
    assertEquals("", run.out());
    assertEquals(0, run.exitCode());
    assertEquals(run().out(), Files.readString(out));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(6, files.count(), "no temporary file is left");
    }
    CommandRun nowhere = run("--out", folder.resolve("missing/out.json").toString());
    assertEquals(2, nowhere.exitCode());
    assertTrue(nowhere.err().contains("out.json:1: the file cannot be written"), nowhere::err);
  }

  @Test
  void aFieldThePopulationLacksIsNamedWhereItIsFirstUsed() throws IOException {
    write("p.csv", "service_field,dossiers\nland,100\n");
    CommandRun run = run("--population", population.toString(), "--skip-invalid");
    assertEquals(2, run.exitCode());
    assertEquals(
        responses + ":4: the service field “social” has no row in the population " + population,
        run.err().strip());
  }

  @Test
  void aMeasureTheQuestionnaireLacksIsNamed() throws IOException {
    write("c.yaml", Fixtures.text("format/criteria.yaml").replace("factor: ACCESS", "factor: X"));
    CommandRun run = run();
    assertEquals(2, run.exitCode());
    assertEquals(
        criteria + ":45: the questionnaire one-stop-desk has no factor “X”", run.err().strip());
  }

  @Test
  void missingFilesAreNamed() throws IOException {
    Files.delete(responses);
    Files.delete(criteria);
    CommandRun run = run();
    assertEquals(2, run.exitCode());
    assertEquals(
        List.of(
            responses + ":1: the file cannot be read: no such file or directory",
            criteria + ":1: the file cannot be read: no such file or directory"),
        run.err().lines().toList());
  }

  @Test
  void wrongUseIsBadInput() {
    assertEquals(2, CommandRun.of().exitCode());
    assertEquals(2, CommandRun.of("scorecard").exitCode());
    assertEquals(2, run("--confidence", "95").exitCode());
    assertEquals(2, run("--as-of", "yesterday").exitCode());
    assertEquals(2, run("--format", "xml").exitCode());
    assertEquals(2, run("--questionnaire", questionnaire.toString()).exitCode());
    assertTrue(run("--format", "xml").err().contains("--format"));
  }

  @Test
  void helpVersionAndCompletion() {
    assertTrue(CommandRun.of("--help").out().contains("scorecard"));
    assertTrue(CommandRun.of("scorecard", "--help").out().contains("--skip-invalid"));
    assertTrue(CommandRun.of("--version").out().startsWith("analytics"));
    assertTrue(CommandRun.of("generate-completion").out().contains("--questionnaire"));
  }

  @Test
  void severalQuestionnairesAreToldApart() throws IOException {
    Path officials =
        write(
            "officials.yaml",
            Fixtures.text("format/questionnaire.yaml").replace("one-stop-desk", "officials"));
    write(
        "c.yaml",
        Fixtures.text("format/criteria.yaml")
            .replace("one-stop-desk, items: [A1, E1]", "officials, items: [A1, E1]"));
    Path others = write("r2.csv", HEADER + "r1,2026-03-06T23:30:00Z,link,d,other,9,1,1,yes,\n");
    JsonNode scorecard =
        json(
            run(
                "--population",
                population.toString(),
                "--questionnaire",
                officials.toString(),
                "--responses",
                others.toString()));
    assertEquals(List.of(5, 4, 0, 1), counts(scorecard));
    assertEquals(157, scorecard.get("population").get("size").asInt());
    assertEquals(6, scorecard.get("items").size());
    assertEquals("officials", scorecard.get("items").get(3).get("questionnaire").asText());
    assertTrue(scorecard.get("overall").isArray());
    assertEquals("one-stop-desk", scorecard.get("overall").get(0).get("questionnaire").asText());
    JsonNode component = scorecard.get("components").get(6);
    assertEquals("2.3", component.get("code").asText());
    assertEquals(0, component.get("rate").asDouble(), "one response, nothing satisfied");
    assertEquals("rate", component.get("formula").asText());
    assertEquals(component.get("rate"), component.get("value"));
  }

  @Test
  void roundsOfOneQuestionnaireArePooled() throws IOException {
    Path march = write("march.csv", lines(0, 1, 2));
    Path april = write("april.csv", lines(0, 3, 4));
    Path first = write("p1.csv", "service_field,dossiers\nland,60\nsocial,20\n");
    Path second = write("p2.csv", "service_field,dossiers\nland,40\nsocial,30\ncivil,7\n");
    responses = march;
    JsonNode pooled =
        json(
            run(
                "--population",
                first.toString(),
                "--questionnaire",
                questionnaire.toString(),
                "--responses",
                april.toString(),
                "--population",
                second.toString()));
    responses = folder.resolve("r.csv");
    assertEquals(json(run("--population", population.toString())), pooled);
  }

  private static String lines(int... lines) {
    List<String> all = RESPONSES.lines().toList();
    StringBuilder text = new StringBuilder();
    for (int line : lines) {
      text.append(all.get(line)).append('\n');
    }
    return text.toString();
  }

  @Test
  void pooledRoundsMustNotContradictEachOther() throws IOException {
    CommandRun repeated =
        run("--questionnaire", questionnaire.toString(), "--responses", responses.toString());
    assertEquals(2, repeated.exitCode());
    assertEquals(4, repeated.err().lines().count(), "the same responses twice");
    Path other = write("r2.csv", HEADER + "s1,2026-03-06T23:30:00Z,link,d,land,9,1,1,yes,\n");
    CommandRun half =
        run(
            "--population",
            population.toString(),
            "--questionnaire",
            questionnaire.toString(),
            "--responses",
            other.toString());
    assertEquals(2, half.exitCode());
    assertTrue(half.err().contains("has a population or none"), half::err);
    Path changed =
        write(
            "q2.yaml",
            Fixtures.text("format/questionnaire.yaml").replace("\"2026.1\"", "\"2026.2\""));
    CommandRun versions =
        run("--questionnaire", changed.toString(), "--responses", other.toString());
    assertEquals(2, versions.exitCode());
    assertTrue(versions.err().contains("differs from the one given before"), versions::err);
  }

  @Test
  void theTextFormIsAlignedAndInBothLanguages() {
    CommandRun english = run("--format", "text", "--population", population.toString());
    assertEquals(0, english.exitCode());
    assertTrue(english.out().startsWith("Criteria 2026\n"), english::out);
    assertTrue(english.out().contains("not settled"), english::out);
    assertFalse(english.out().contains("null"), english::out);
    CommandRun vietnamese =
        run("--format", "text", "--lang", "vi", "--population", population.toString());
    assertTrue(vietnamese.out().startsWith("Bộ tiêu chí 2026\n"), vietnamese::out);
    assertTrue(vietnamese.out().contains(" trên 16,50 = "), vietnamese::out);
    assertTrue(vietnamese.out().contains("chưa đủ căn cứ"), vietnamese::out);
    List<Integer> ends =
        vietnamese
            .out()
            .lines()
            .filter(line -> line.contains("█") || line.contains("░"))
            .map(line -> Math.max(line.lastIndexOf('█'), line.lastIndexOf('░')))
            .skip(1)
            .distinct()
            .toList();
    assertEquals(1, ends.size(), "all bars end in the same column: " + ends);
  }
}
