package vn.hailong.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.format.PopulationCsv;
import vn.hailong.analytics.format.ResponsesCsv;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.SurveyInput;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.analytics.scorecard.SurveyResultsJson;
import vn.hailong.common.Problem;
import vn.hailong.common.Time;
import vn.hailong.common.id.RoundId;
import vn.hailong.identity.Role;
import vn.hailong.response.Acceptance;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;
import vn.hailong.testing.OracleCase;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoundResultsTest {

  private static final String HEADER =
      "response_id,submitted_at,channel,desk,service_field,duration_seconds,";

  private final TestApp app = TestApp.start();
  private final OracleCase oracle = OracleCase.in(app);
  private final RoundResults results = app.bean(RoundResults.class);
  private final RoundSurveys surveys = app.bean(RoundSurveys.class);
  private final Questionnaire questionnaire =
      app.bean(Templates.class).questionnaire(oracle.questionnaire());

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void figuresFromRollupsAreThoseFromTheRowsToTheLastDigit() {
    SurveyResults served = oracle.as(Role.ANALYST, () -> results.results(oracle.round()));

    SurveyInput rows =
        new SurveyInput(questionnaire, table(OracleCase.file("responses.csv")), population());
    assertEquals(json(SurveyResults.of(rows, RoundSurveys.CONFIDENCE)), json(served));
  }

  @Test
  void measuresOfChosenItemsComeFromTheRows() {
    MeasureDef chosen = Measures.items(List.of("A1", "P3", "F2"));

    SurveyInput served = oracle.system(() -> surveys.input(List.of(oracle.round()), true));

    SurveySample rows =
        new SurveySample(
            questionnaire, table(OracleCase.file("responses.csv")), population(), 0.95);
    assertEquals(
        rows.estimate(chosen),
        new SurveySample(questionnaire, served.data(), served.population(), 0.95).estimate(chosen));
  }

  @Test
  void theDashboardShowsTheSameFiguresWithTheVerdictAndWhatItTakes() {
    RoundFigures figures = oracle.as(Role.VIEWER, () -> results.figures(oracle.round()));
    Estimate overall =
        Objects.requireNonNull(oracle.system(() -> results.results(oracle.round())).overall())
            .estimate();

    assertEquals(405, figures.received());
    assertEquals(405, figures.released());
    assertEquals(figures.received(), figures.used());
    assertEquals(5230, Objects.requireNonNull(figures.population()).size());
    Headline headline = Objects.requireNonNull(figures.headline());
    assertEquals(overall, headline.overall().estimate());
    assertEquals(0.95, headline.target());
    assertEquals(Verdict.NOT_REACHED, headline.verdict());
    assertNull(headline.responsesNeeded());
    assertEquals(
        questionnaire.factors().size(),
        figures.factors().stream().filter(factor -> factor.cell().isShown()).count());
    ItemFigures item = figures.factors().getFirst().items().getFirst();
    long valid = Objects.requireNonNull(item.cell().estimate()).answers();
    assertEquals(valid, item.counts().stream().mapToLong(Long::longValue).sum());
  }

  @Test
  void groupsAddUpToTheRound() {
    for (BreakdownBy by : BreakdownBy.values()) {
      List<Group> groups = oracle.as(Role.VIEWER, () -> results.breakdown(oracle.round(), by));

      assertEquals(405, groups.stream().mapToLong(Group::responses).sum(), by.name());
      assertTrue(groups.size() > 1, by.name());
    }
  }

  @Test
  void aServiceFieldsFigureIsItsOwnStratumsEstimate() {
    Group largest =
        oracle
            .as(Role.VIEWER, () -> results.breakdown(oracle.round(), BreakdownBy.SERVICE_FIELD))
            .getFirst();
    ResponseTable all = table(OracleCase.file("responses.csv"));
    Population population = population();

    Estimate estimate = Objects.requireNonNull(largest.satisfaction().estimate());
    assertEquals(all.usedByStratum().get(largest.key()), largest.responses());
    assertTrue(estimate.n() <= largest.responses());
    assertNotNull(population.of(largest.key()));
  }

  @Test
  void groupsOfFewerThanFiveAreHiddenAndSoIsOneToHideBehind() {
    RoundId round = oracle.round("Ít phiếu", at("2022-01-01"), at("2022-02-01"), false).id();
    importRows(round, "desk-1", "land", 12, 0);
    importRows(round, "desk-2", "land", 4, 20);
    importRows(round, "desk-3", "land", 7, 40);

    Map<String, Disclosure> byResponses =
        oracle.as(Role.VIEWER, () -> results.breakdown(round, BreakdownBy.DESK)).stream()
            .collect(
                Collectors.toMap(
                    group -> Long.toString(group.responses()),
                    group -> group.satisfaction().disclosure()));

    assertEquals(
        Map.of("12", Disclosure.SHOWN, "7", Disclosure.HELD_BACK, "4", Disclosure.TOO_FEW),
        byResponses);
  }

  @Test
  void theNumberOfResponsesFollowsEachOneDetailsFollowInStepsOfFive() {
    Instant month = Instant.now().minus(30, ChronoUnit.DAYS);
    RoundId round = oracle.round("Đang mở", month, month.plus(60, ChronoUnit.DAYS), false).id();
    importRows(round, "desk-1", "land", 23, 0);
    RoundFigures before = oracle.as(Role.VIEWER, () -> results.figures(round));
    assertEquals(23, before.released());
    for (int i = 0; i < 9; i++) {
      importRow(round, "desk-2", 100 + i);
      long received = 24 + i;

      assertEquals(received, oracle.as(Role.VIEWER, () -> results.received(round)));
      RoundFigures now = oracle.as(Role.VIEWER, () -> results.figures(round));
      assertEquals(received, now.used());
      assertEquals(before.factors(), now.factors());
      assertEquals(before.headline(), now.headline(), "few people: one answer would show in it");
      for (BreakdownBy by : BreakdownBy.values()) {
        List<Group> groups = oracle.as(Role.ANALYST, () -> results.breakdown(round, by));
        assertEquals(23, groups.stream().mapToLong(Group::responses).sum(), by.name());
      }
    }
    importRow(round, "desk-2", 109);

    RoundFigures after = oracle.as(Role.VIEWER, () -> results.figures(round));
    assertEquals(28, after.released());
    assertEquals(0, after.at().getEpochSecond() % 3600);
    assertEquals(
        List.of(23L, 5L),
        oracle.as(Role.VIEWER, () -> results.breakdown(round, BreakdownBy.DESK)).stream()
            .map(Group::responses)
            .toList());
    theHeadlineOfManyMovesWithEachAnswer(round);
  }

  private void theHeadlineOfManyMovesWithEachAnswer(RoundId round) {
    importRows(round, "desk-1", "land", 90, 200);
    assertEquals(123, overall(round).n());
    importRow(round, "desk-1", 500);

    assertEquals(124, overall(round).n());
    assertEquals(113, oracle.as(Role.VIEWER, () -> results.figures(round)).released());
  }

  private Estimate overall(RoundId round) {
    RoundFigures figures = oracle.as(Role.VIEWER, () -> results.figures(round));
    return Objects.requireNonNull(Objects.requireNonNull(figures.headline()).overall().estimate());
  }

  @Test
  void aPopulationThatLacksAFieldWithAnswersIsNamed() {
    RoundId round = oracle.round("Thiếu", at("2023-01-01"), at("2023-02-01"), false).id();
    importRows(round, "desk-1", "land", 6, 0);
    oracle.system(() -> {
      app.bean(Rounds.class).setPopulation(round, Map.of("social", 50L));
      return round;
    });

    Problem problem = Problems.of(() -> oracle.system(() -> results.figures(round)));

    assertEquals("population_lacks_fields", problem.code());
    assertEquals("/population/land", problem.errors().getFirst().pointer());
    assertEquals(problem, Problems.of(() -> oracle.system(() -> results.results(round))));
    assertEquals(
        1, oracle.system(() -> results.breakdown(round, BreakdownBy.SERVICE_FIELD)).size());
  }

  @Test
  void roundsOfOneQuestionnaireArePooledWhenBothOrNeitherHaveAPopulation() {
    RoundId first = oracle.round("Gộp 1", at("2024-01-01"), at("2024-02-01"), false).id();
    RoundId second = oracle.round("Gộp 2", at("2024-03-01"), at("2024-04-01"), false).id();
    importRows(first, "desk-1", "land", 6, 0);
    importRows(second, "desk-1", "land", 9, 30);

    SurveyInput pooled = oracle.system(() -> surveys.input(List.of(first, second), false));

    assertEquals(15, pooled.data().used());
    MeasureDef overall = Measures.overall(questionnaire).orElseThrow();
    assertEquals(
        oracle.system(() -> surveys.input(List.of(first, second), true)).data().alpha(overall),
        pooled.data().alpha(overall));
    assertEquals(
        "population_of_some_rounds",
        Problems.code(
            () -> oracle.system(() -> surveys.input(List.of(first, oracle.round()), false))));
  }

  @Test
  void onlyThoseWhoMaySeeResultsDo() {
    assertEquals("unauthenticated", Problems.code(() -> results.figures(oracle.round())));
    assertEquals(
        "forbidden",
        Problems.code(() -> oracle.as(Role.OPERATOR, () -> results.results(oracle.round()))));
    assertEquals(
        "forbidden",
        Problems.code(() ->
            oracle.as(Role.OPERATOR, () -> results.breakdown(oracle.round(), BreakdownBy.DAY))));
    assertEquals(
        "forbidden",
        Problems.code(() -> oracle.as(Role.VIEWER, () -> results.results(oracle.round()))),
        "they hold back nothing");
    assertEquals(
        "forbidden",
        Problems.code(() ->
            oracle.as(Role.VIEWER, () -> app.bean(RoundExports.class).responses(oracle.round()))));
  }

  private static Instant at(String day) {
    return Instant.parse(day + "T00:00:00Z");
  }

  /** One dissatisfied answer, given today. */
  private void importRow(RoundId round, String desk, int number) {
    String csv =
        HEADER
            + String.join(",", questionnaire.itemCodes())
            + "\nr-%d,%sT00:00:00+07:00,qr,%s,land,60,1%s\n"
                .formatted(
                    number,
                    LocalDate.now(Time.ZONE),
                    desk,
                    ",".repeat(questionnaire.itemCodes().size() - 1));
    oracle.system(
        () -> app.bean(Acceptance.class).importCsv(round, "row.csv", csv.getBytes(UTF_8)));
  }

  /** Answers to the first item only, 4 and 5 in turn. */
  private void importRows(RoundId round, String desk, String field, int rows, int from) {
    StringBuilder csv =
        new StringBuilder(HEADER).append(String.join(",", questionnaire.itemCodes())).append('\n');
    String rest = ",".repeat(questionnaire.itemCodes().size() - 1);
    Instant opened = oracle.system(() -> app.bean(Rounds.class).round(round)).opensAt();
    for (int i = from; i < from + rows; i++) {
      csv.append(
          "r-%d,%s,qr,%s,%s,60,%d%s%n"
              .formatted(i, opened, desk, field, 4 + i % 2, rest)
              .replace(System.lineSeparator(), "\n"));
    }
    oracle.system(() ->
        app.bean(Acceptance.class).importCsv(round, "rows.csv", csv.toString().getBytes(UTF_8)));
  }

  private ResponseTable table(byte[] csv) {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    try {
      ResponsesCsv.read(
          "responses.csv",
          new ByteArrayInputStream(csv),
          questionnaire,
          false,
          row -> table.add(row.serviceField(), row.answers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.build();
  }

  private static Population population() {
    try {
      return PopulationCsv.read(
          "population.csv", new ByteArrayInputStream(OracleCase.file("population.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(SurveyResults results) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SurveyResultsJson.write(out, results);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
