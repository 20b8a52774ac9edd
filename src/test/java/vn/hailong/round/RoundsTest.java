package vn.hailong.round;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Problem;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Offices;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

final class RoundsTest {

  private static final Duration DAY = Duration.ofDays(1);

  private final TestApp app = TestApp.start();
  private final Rounds rounds = app.bean(Rounds.class);
  private final Instant now = app.bean(Clock.class).instant().truncatedTo(ChronoUnit.MICROS);
  private final TemplateId citizens = questionnaire("one-stop-desk");
  private final TemplateId officials = questionnaire("officials");
  private final AgencyId agency =
      system(() ->
          app.bean(Offices.class)
              .create(null, AgencyKind.PROVINCE, "city", "Thành phố", "City", null, false)
              .id());

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void aRoundIsReadBackAsPlannedAndListedNewestFirst() {
    Round first = create(citizens, -3, -2);
    Round second = create(citizens, -1, 1);

    assertEquals(first, system(() -> rounds.round(first.id())));
    assertEquals(List.of(second, first), system(() -> rounds.of(agency)));
    assertEquals("citizens", first.respondents());
    assertEquals("officials", create(officials, -1, 1).respondents());
  }

  @Test
  void isOpenFromItsFirstMomentAndClosedAtItsLast() {
    Round round = create(citizens, 0, 1);

    assertEquals(RoundStatus.PLANNED, round.status(round.opensAt().minusNanos(1000)));
    assertEquals(RoundStatus.OPEN, round.status(round.opensAt()));
    assertEquals(RoundStatus.OPEN, round.status(round.closesAt().minusNanos(1000)));
    assertEquals(RoundStatus.CLOSED, round.status(round.closesAt()));
  }

  @Test
  void onlyOneRoundOfTheSameRespondentsIsOpenAtATime() {
    create(citizens, -1, 1);

    Problem overlap = Problems.of(() -> create(citizens, 0, 2));
    assertEquals("round_overlaps", overlap.code());
    assertEquals(409, overlap.status());
    // one may open at the very moment another closes, and other respondents may be asked meanwhile
    Round next = create(citizens, 1, 2);
    create(officials, -1, 1);

    assertEquals("round_overlaps", Problems.code(() -> update(next, plan(citizens, -1, 2), 0)));
  }

  @Test
  void aScanLeadsToTheOpenRoundElseTheNextElseTheLast() {
    assertEquals(List.of(), current());
    Round oldest = create(citizens, -9, -8);
    Round last = create(citizens, -5, -4);
    assertEquals(List.of(last.id()), current());

    create(citizens, 8, 9);
    Round next = create(citizens, 5, 6);
    assertEquals(List.of(next.id()), current());

    Round open = create(citizens, -1, 1);
    assertEquals(List.of(open.id()), current());
    assertEquals(oldest, rounds.internal(oldest.id()));
  }

  @Test
  void twoEditorsNoticeEachOther() {
    Round round = create(citizens, 1, 2);

    Round changed = update(round, plan(officials, 1, 3), round.version());
    assertEquals(1, changed.version());
    assertEquals("officials", changed.respondents());

    assertEquals(
        "stale", Problems.code(() -> update(round, plan(citizens, 1, 2), round.version())));
    assertEquals(changed, rounds.internal(round.id()));
  }

  @Test
  void theQuestionnaireStaysOnceTheRoundHasOpened() {
    Round round = create(citizens, -1, 1);

    assertEquals(
        "round_questionnaire_in_use",
        Problems.code(() -> update(round, plan(officials, -1, 1), round.version())));
  }

  @Test
  void theQuestionnaireStaysWithResponsesEvenWhenTheRoundIsPutOff() throws SQLException {
    Round round = create(citizens, -1, 1);
    insertResponse(round);
    Round putOff = update(round, plan(citizens, 1, 2), round.version());

    assertEquals(
        "round_questionnaire_in_use",
        Problems.code(() -> update(putOff, plan(officials, 1, 2), putOff.version())));
  }

  @Test
  void closingEndsAnOpenRoundAtOnce() {
    Round round = create(citizens, -1, 1);

    Round closed = system(() -> rounds.close(round.id()));

    assertEquals(RoundStatus.CLOSED, closed.status(app.bean(Clock.class).instant()));
    assertEquals(round.version() + 1, closed.version());
    assertEquals("round_cannot_close", Problems.code(() -> system(() -> rounds.close(round.id()))));
    Round planned = create(citizens, 1, 2);
    assertEquals(
        "round_cannot_close", Problems.code(() -> system(() -> rounds.close(planned.id()))));
  }

  @Test
  void refusesWhatCannotBe() {
    assertEquals("round_closes_before_opening", Problems.code(() -> create(citizens, 1, 1)));

    RoundPlan wrong =
        new RoundPlan(agency, new TemplateId(999), " ", "x".repeat(161), now, Instant.EPOCH, false);
    Problem problem = Problems.of(() -> system(() -> rounds.create(wrong)));
    assertEquals("invalid_round", problem.code());
    assertEquals(
        List.of("/questionnaire", "/title_vi", "/title_en", "/closes_at"),
        problem.errors().stream().map(Problem.Part::pointer).toList());

    Round round = create(citizens, -1, 1);
    assertEquals("unauthenticated", Problems.code(() -> rounds.create(plan(citizens, 5, 6))));
    assertEquals("unauthenticated", Problems.code(() -> rounds.round(round.id())));
    assertEquals("unauthenticated", Problems.code(() -> rounds.close(round.id())));
    assertEquals("not_found", Problems.code(() -> rounds.internal(new RoundId(999))));
  }

  @Test
  void thePopulationIsReplacedAsAWholeAndKeepsTheFieldsOrder() {
    RoundId id = create(citizens, -1, 1).id();
    assertEquals(Map.of(), rounds.population(id));

    setPopulation(id, Map.of("other", 4L, "land", 0L, "civil_status", 120L));
    assertEquals(
        List.of("civil_status", "land", "other"), List.copyOf(rounds.population(id).keySet()));

    setPopulation(id, Map.of("land", 7L));
    assertEquals(Map.of("land", 7L), rounds.population(id));

    Map<String, Long> wrong = new LinkedHashMap<>();
    wrong.put("sea", 1L);
    wrong.put("land", -1L);
    Problem problem = Problems.of(() -> setPopulation(id, wrong));
    assertEquals("invalid_population", problem.code());
    assertEquals(
        List.of("/sea", "/land"), problem.errors().stream().map(Problem.Part::pointer).toList());
    assertEquals(Map.of("land", 7L), rounds.population(id));
  }

  @Test
  void aPopulationFileIsReadWholeOrNotAtAll() {
    RoundId id = create(citizens, -1, 1).id();

    assertEquals(
        Map.of("civil_status", 310L, "land", 95L),
        importPopulation(id, "service_field,dossiers\nland,95\ncivil_status,310\n"));

    Problem problem =
        Problems.of(
            () -> importPopulation(id, "service_field,dossiers\nland,1\nsea,2\nmerit,many\n"));
    assertEquals("invalid_file", problem.code());
    assertEquals(
        List.of("dan-so.csv:3", "dan-so.csv:4"),
        problem.errors().stream().map(Problem.Part::pointer).toList());
    assertEquals(Map.of("civil_status", 310L, "land", 95L), rounds.population(id));
  }

  private Map<String, Long> importPopulation(RoundId id, String csv) {
    return system(() -> rounds.importPopulation(id, "dan-so.csv", csv.getBytes(UTF_8)));
  }

  private void setPopulation(RoundId id, Map<String, Long> dossiers) {
    system(() -> {
      rounds.setPopulation(id, dossiers);
      return id;
    });
  }

  private List<RoundId> current() {
    return rounds.current(agency, Round.CITIZENS).map(Round::id).stream().toList();
  }

  private Round create(TemplateId questionnaire, int openingDay, int closingDay) {
    return system(() -> rounds.create(plan(questionnaire, openingDay, closingDay)));
  }

  private Round update(Round round, RoundPlan plan, int version) {
    return system(() -> rounds.update(round.id(), plan, version));
  }

  private RoundPlan plan(TemplateId questionnaire, int openingDay, int closingDay) {
    return new RoundPlan(
        agency,
        questionnaire,
        "Quý IV",
        "Fourth quarter",
        now.plus(DAY.multipliedBy(openingDay)),
        now.plus(DAY.multipliedBy(closingDay)),
        false);
  }

  private TemplateId questionnaire(String code) {
    return app.bean(Templates.class)
        .find(TemplateKind.QUESTIONNAIRE, code, "2026.1")
        .orElseThrow()
        .id();
  }

  private void insertResponse(Round round) throws SQLException {
    try (Connection connection = DriverManager.getConnection(app.jdbcUrl(), "postgres", "");
        Statement run = connection.createStatement()) {
      run.execute(
          "insert into response (response_id, round_id, agency_id, service_field, channel,"
              + " language, form, hour, answers, content_hash) values (gen_random_uuid(), "
              + round.id()
              + ", "
              + agency
              + ", 'other', 'qr', 'vi', 'quick', date_trunc('hour', now()), '\\x00',"
              + " sha256('x'))");
    }
  }

  private <T> T system(Supplier<T> task) {
    return app.bean(CurrentPerson.class).asSystem(task);
  }
}
