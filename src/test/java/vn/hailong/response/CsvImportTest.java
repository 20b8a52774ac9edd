package vn.hailong.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.Problem;
import vn.hailong.response.Acceptance.ImportResult;
import vn.hailong.testing.Problems;

final class CsvImportTest {

  private static final String HEADER =
      "response_id,submitted_at,channel,desk,service_field,duration_seconds,Q0,Q1,Q2,E1,E2,"
          + "received,priorities,elsewhere,partial\n";

  private final Survey survey = Survey.start();

  @AfterEach
  void close() {
    survey.close();
  }

  @Test
  void storesEveryRowAsItSays() {
    ImportResult result =
        load(
            HEADER
                + "r-1,2026-03-05T13:48:00+07:00,kiosk,Quầy  tổng hợp,land,209,5,NA,,yes,,yes,time|fees,,0\n"
                + "r-2,2026-03-05T20:10:00Z,paper,"
                + survey.narrow().id()
                + ",,,1,,,,do_not_remember,,,,1\n"
                + "r-3,2026-03-06T01:00:00+07:00,qr,,civil_status,12,3,,,,,,,,\n");

    assertEquals(new ImportResult(3, 0), result);
    Map<String, StoredResponse> byAnswer = new java.util.TreeMap<>();
    survey
        .bean(Responses.class)
        .forEach(survey.round().id(), row -> byAnswer.put(Integer.toString(row.answers()[0]), row));
    StoredResponse first = Objects.requireNonNull(byAnswer.get("5"));
    assertEquals(survey.wide().id(), first.desk());
    assertEquals("land", first.serviceField());
    assertEquals(Channel.KIOSK, first.channel());
    assertEquals("2026-03-05T13:00+07:00", first.hour().toString());
    assertEquals(209, first.durationSeconds());
    assertEquals(
        Map.of("received", List.of("yes"), "priorities", List.of("time", "fees")), first.context());
    StoredResponse second = Objects.requireNonNull(byAnswer.get("1"));
    assertEquals(survey.narrow().id(), second.desk());
    assertEquals("other", second.serviceField());
    assertTrue(second.partial());
    assertEquals("2026-03-06T03:00+07:00", second.hour().toString());
    assertEquals(null, Objects.requireNonNull(byAnswer.get("3")).desk());
    assertEquals(4, first.responseId().version());
    assertEquals(2, first.responseId().variant());
  }

  @Test
  void theSameFileAgainStoresNothing() {
    String file =
        HEADER
            + "r-1,2026-03-05T13:48:00+07:00,kiosk,,land,209,5,,,,,,,,0\n"
            + "r-2,2026-03-05T13:48:00+07:00,kiosk,,land,209,4,,,,,,,,0\n";
    load(file);

    assertEquals(
        new ImportResult(1, 2),
        load(file + "r-3,2026-03-05T13:48:00+07:00,kiosk,,land,209,4,,,,,,,,0\n"));
    assertEquals(3, count());
  }

  @Test
  void oneWrongLineKeepsTheWholeFileOut() {
    Problem problem =
        Problems.of(() ->
            load(
                HEADER
                    + "r-1,2026-03-05T13:48:00+07:00,kiosk,Nowhere,land,209,5,,,,,,,,0\n"
                    + "r-2,2026-03-05T13:48:00+07:00,kiosk,,magic,209,4,,,,,,,,0\n"
                    + "r-3,2026-03-05T13:48:00+07:00,kiosk,,land,209,9,,,,,,,,0\n"
                    + "r-4,2026-03-05T13:48:00+07:00,kiosk,,land,90000,4,,,,,,,,0\n"
                    + "r-5,2026-03-05T13:48:00+07:00,kiosk,,land,209,4,,,,,,,,0\n"));

    assertEquals("invalid_file", problem.code());
    assertEquals(422, problem.status());
    List<String> places = problem.errors().stream().map(Problem.Part::pointer).sorted().toList();
    assertEquals(
        List.of("answers.csv:2", "answers.csv:3", "answers.csv:4", "answers.csv:5"), places);
    assertEquals(0, count());
  }

  @Test
  void daysOutsideTheRoundAndTextsNobodyCanKeepAreNamedByTheirLine() {
    Problem problem =
        Problems.of(() ->
            load(
                HEADER
                    + "r-1,0226-05-01T08:00:00+07:00,kiosk,,land,209,5,,,,,,,,0\n"
                    + "r-2,2026-03-05T13:48:00+07:00,kiosk,,land,209,5,,,,,,,a\0b,0\n"
                    + "r-3,2026-03-05T13:48:00+07:00,kiosk,,land,209,5,,,,,,,"
                    + "x".repeat(1001)
                    + ",0\n"));

    assertEquals("invalid_file", problem.code());
    assertEquals(
        List.of("day_outside_round", "text_characters", "too_long"),
        problem.errors().stream().map(Problem.Part::code).toList());
    assertEquals(0, count());
  }

  @Test
  void anotherContentUnderAnImportedIdIsAConflictThatNamesTheLine() {
    load(HEADER + "r-1,2026-03-05T13:48:00+07:00,kiosk,,land,209,5,,,,,,,,0\n");

    Problem problem =
        Problems.of(() ->
            load(
                HEADER
                    + "r-0,2026-03-05T13:48:00+07:00,kiosk,,land,209,5,,,,,,,,0\n"
                    + "r-1,2026-03-05T13:48:00+07:00,kiosk,,land,209,1,,,,,,,,0\n"));

    assertEquals("response_conflict", problem.code());
    assertEquals(409, problem.status());
    assertEquals("answers.csv:3", problem.errors().getFirst().pointer());
    assertEquals(1, count());
  }

  @Test
  void whatCitizensSentIsRecognisedWhenItsExportComesBack() {
    Submission sent = Survey.submission("5");
    survey.bean(Acceptance.class).accept(survey.code(survey.narrow()), Channel.QR, sent);
    List<StoredResponse> stored = new ArrayList<>();
    survey.bean(Responses.class).forEach(survey.round().id(), stored::add);
    String row =
        sent.responseId()
            + ","
            + stored.getFirst().hour()
            + ",qr,"
            + survey.narrow().nameVi()
            + ",civil_status,75,5,NA,4,no,,yes,papers|time,,0\n";

    assertEquals(new ImportResult(0, 1), load(HEADER + row));
  }

  @Test
  void aLargeFileIsStoredInOneTransactionAndFolded() {
    StringWriter file = new StringWriter();
    file.write(HEADER);
    for (int i = 0; i < 5_000; i++) {
      file.write(
          UUID.randomUUID()
              + ",2026-03-05T13:48:00+07:00,kiosk,,land,209,"
              + (1 + i % 5)
              + ",,,,,,,,0\n");
    }

    assertEquals(new ImportResult(5_000, 0), load(file.toString()));
    RollupRow sum =
        survey
            .bean(Rollups.class)
            .sums(survey.round().id(), RollupFilter.ALL, RollupGroup.NONE)
            .getFirst();
    assertEquals(5_000, sum.used());
    assertEquals(1_000, sum.counts()[0]);
    assertEquals(0, survey.bean(Rollups.class).pending(survey.round().id()));
  }

  @Test
  void nobodyElseMayImport() {
    assertEquals(
        "unauthenticated",
        Problems.code(() ->
            survey
                .bean(Acceptance.class)
                .importCsv(survey.round().id(), "answers.csv", new byte[0])));
  }

  private long count() {
    return survey.bean(Responses.class).count(survey.round().id());
  }

  private ImportResult load(String file) {
    return survey.system(() ->
        survey
            .bean(Acceptance.class)
            .importCsv(survey.round().id(), "answers.csv", file.getBytes(StandardCharsets.UTF_8)));
  }
}
