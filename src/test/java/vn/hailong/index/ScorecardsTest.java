package vn.hailong.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.analysis.RoundExports;
import vn.hailong.analysis.RoundResults;
import vn.hailong.analytics.cli.AnalyticsCommand;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.ScorecardJson;
import vn.hailong.analytics.scorecard.Status;
import vn.hailong.common.id.TemplateId;
import vn.hailong.identity.Role;
import vn.hailong.identity.ServiceTokens;
import vn.hailong.template.Templates;
import vn.hailong.testing.Http;
import vn.hailong.testing.OracleCase;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScorecardsTest {

  private final TestApp app = TestApp.start();
  private final OracleCase oracle = OracleCase.in(app);
  private final Assessment assessment = oracle.assessment();
  private final Scorecards scorecards = app.bean(Scorecards.class);

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void isWhatTheCommandGivesForTheSameFilesToTheLastDigit() throws IOException {
    assertEquals(
        command(
            OracleCase.path("questionnaire.yaml"),
            OracleCase.path("responses.csv"),
            OracleCase.path("population.csv"),
            OracleCase.path("criteria.yaml"),
            OracleCase.path("documents.csv")),
        served());
  }

  @Test
  void itsExportsGiveTheCommandTheSameScorecard(@TempDir Path directory) throws IOException {
    RoundExports round = app.bean(RoundExports.class);
    AssessmentExports exports = app.bean(AssessmentExports.class);
    Path questionnaire = directory.resolve("questionnaire.yaml");
    Path responses = directory.resolve("responses.csv");
    Path population = directory.resolve("population.csv");
    write(questionnaire, oracle.as(Role.ANALYST, () -> round.questionnaire(oracle.round())));
    write(responses, oracle.as(Role.ANALYST, () -> round.responses(oracle.round())));
    write(population, oracle.as(Role.ANALYST, () -> round.population(oracle.round())));
    Path criteria =
        Files.writeString(
            directory.resolve("criteria.yaml"),
            oracle.as(Role.ANALYST, () -> exports.criteria(assessment.id())));
    Path documents =
        Files.writeString(
            directory.resolve("documents.csv"),
            oracle.as(Role.ANALYST, () -> exports.documents(assessment.id())));

    assertEquals(command(questionnaire, responses, population, criteria, documents), served());
    assertTrue(
        Files.readAllLines(responses).stream()
            .skip(1)
            .allMatch(line -> line.matches("[0-9a-f-]{36},2026-[0-9T:-]+:00\\+07:00,.*")),
        "the hour only, in the office's time");
    assertTrue(Files.readString(responses).contains(",desk-1,"));
  }

  @Test
  void componentsWithoutARoundAreMissing() {
    Assessment unbound =
        oracle.system(() ->
            app.bean(Assessments.class).create(oracle.agency(), 2025, assessment.criteriaSet()));

    Scorecard scorecard = oracle.as(Role.VIEWER, () -> scorecards.scorecard(unbound.id()));

    assertEquals(List.of(), scorecard.surveys());
    assertTrue(
        scorecard.components().stream()
            .allMatch(component -> component.status() == Status.MISSING));
    assertEquals(0, scorecard.index().assessed().signum());
  }

  @Test
  void theScorecardIsForThoseWhoMaySeeResultsItsFilesForThoseWhoMayExport() {
    AssessmentExports exports = app.bean(AssessmentExports.class);
    assertEquals("unauthenticated", Problems.code(() -> scorecards.scorecard(assessment.id())));
    assertEquals(
        "forbidden",
        Problems.code(() -> oracle.as(Role.OPERATOR, () -> scorecards.scorecard(assessment.id()))));
    assertEquals(
        "forbidden",
        Problems.code(() -> oracle.as(Role.VIEWER, () -> exports.documents(assessment.id()))));
    assertEquals(
        "forbidden",
        Problems.code(() -> oracle.as(Role.VIEWER, () -> exports.criteria(assessment.id()))));
  }

  @Test
  void everyFigureIsForThoseWhoMayExport() {
    AssessmentExports exports = app.bean(AssessmentExports.class);
    assertEquals(
        "forbidden",
        Problems.code(() -> oracle.as(Role.VIEWER, () -> exports.scorecard(assessment.id()))));
    assertEquals(
        oracle.as(Role.VIEWER, () -> scorecards.scorecard(assessment.id())).index(),
        oracle.as(Role.ANALYST, () -> exports.scorecard(assessment.id())).index());
  }

  @Test
  void repliesWithFiguresAreKeptByNobodyOnTheWay() {
    String token =
        oracle
            .system(() ->
                app.bean(ServiceTokens.class)
                    .create("Kho dữ liệu", oracle.agency(), Duration.ofDays(1)))
            .secret();
    Http http = new Http(app);
    for (String path :
        List.of(
            "/api/v1/rounds/" + oracle.round() + "/results",
            "/api/v1/assessments/" + assessment.id() + "/scorecard")) {
      Http.Reply reply = http.get(path, "Authorization", "Bearer " + token);

      assertEquals(200, reply.status(), path);
      assertEquals("no-store", reply.header("Cache-Control"), path);
      assertTrue(reply.header("Content-Type").startsWith("application/json"), path);
    }
  }

  @Test
  void theDashboardTakesTheTargetOfTheAssessmentItsRoundIsBoundTo() {
    TemplateId strict =
        oracle.system(() ->
            app.bean(Templates.class)
                .publish(
                    "strict.yaml",
                    new String(OracleCase.file("criteria.yaml"), UTF_8)
                        .replaceFirst("code: [a-z-]+", "code: strict")
                        .replaceFirst("satisfaction: 0\\.\\d+", "satisfaction: 0.9725")
                        .getBytes(UTF_8))
                .id());
    assertEquals(0.95, target(), "nobody else's newer set moves it");
    Assessments assessments = app.bean(Assessments.class);
    Assessment next = oracle.system(() -> assessments.create(oracle.agency(), 2027, strict));
    oracle.system(() -> assessments.bind(next.id(), List.of(oracle.round())));

    assertEquals(0.9725, target());
    oracle.system(() -> assessments.bind(next.id(), List.of()));
    assertEquals(0.95, target());
  }

  private double target() {
    return Objects.requireNonNull(
            oracle
                .as(Role.VIEWER, () -> app.bean(RoundResults.class).figures(oracle.round()))
                .headline())
        .target();
  }

  private String served() throws IOException {
    Scorecard scorecard = oracle.as(Role.VIEWER, () -> scorecards.scorecard(assessment.id()));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ScorecardJson.write(json, scorecard);
    return json.toString(UTF_8) + "\n";
  }

  private static void write(Path file, RoundExports.Export export) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      export.writeTo(out);
    }
  }

  private static String command(
      Path questionnaire, Path responses, Path population, Path criteria, Path documents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        AnalyticsCommand.run(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            "scorecard",
            "--questionnaire",
            questionnaire.toString(),
            "--responses",
            responses.toString(),
            "--population",
            population.toString(),
            "--criteria",
            criteria.toString(),
            "--documents",
            documents.toString());
    assertEquals("", err.toString(UTF_8));
    assertEquals(0, exit);
    return out.toString(UTF_8);
  }
}
