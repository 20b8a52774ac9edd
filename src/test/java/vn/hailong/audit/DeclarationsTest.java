package vn.hailong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.index.DocumentEntry;
import vn.hailong.invitation.AccessCode;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Survey;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** Every mutation of staff, one by one, and what the record says of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeclarationsTest {

  private final Survey survey = Survey.start();
  private final AgencyId agency = survey.agency();

  @AfterAll
  void close() {
    survey.close();
  }

  @Test
  void officesAndDesks() {
    Offices offices = survey.bean(Offices.class);
    Desks desks = survey.bean(Desks.class);
    doing(
        "office.agency_created",
        () -> offices.create(agency, AgencyKind.WARD, "phuong-moi", "Phường", "Ward", null, false));
    doing("office.agency_renamed", () -> offices.rename(agency, "Tỉnh", "Province"));
    doing("office.unit_created", () -> offices.createUnit(agency, "Phòng", "Office"));
    doing(
        "office.ranking_group_created",
        () -> {
          offices.ensureRankingGroup("wards", "Khối phường", "Wards");
          return offices.rankingGroups();
        });
    nothing(() -> {
      offices.ensureRankingGroup("wards", "Khối phường", "Wards");
      return offices.rankingGroups();
    });
    Desk desk =
        doing(
            "office.desk_created",
            () -> desks.create(agency, null, "Quầy 9", "Desk 9", List.of("land")));
    AuditEntry entry =
        newest(
            "office.desk_changed",
            () ->
                desks.update(
                    desk.id(), "Quầy 9", "Desk 9", false, List.of("land", "construction")));
    assertEquals("land", entry.before().get("service_fields"));
    assertEquals("land, construction", entry.after().get("service_fields"));
    assertEquals("false", entry.after().get("active"));
  }

  @Test
  void roundsTheirPopulationAndCodes() {
    Rounds rounds = survey.bean(Rounds.class);
    Invitations invitations = survey.bean(Invitations.class);
    Instant start = Instant.now().plus(Duration.ofDays(900));
    RoundPlan plan = plan(start, "Đợt sau");
    Round round = doing("round.created", () -> rounds.create(plan));
    AuditEntry changed =
        newest(
            "round.changed",
            () -> rounds.update(round.id(), plan(start, "Đợt khác"), round.version()));
    assertEquals("Đợt sau", changed.before().get("title_vi"));
    assertEquals("Đợt khác", changed.after().get("title_vi"));
    AuditEntry population =
        newest(
            "round.population_changed",
            () -> {
              rounds.setPopulation(round.id(), Map.of("land", 100L));
              return round;
            });
    assertEquals(Map.of("land", "100"), population.after());
    AuditEntry imported =
        newest(
            "round.population_changed",
            () ->
                rounds.importPopulation(
                    round.id(),
                    "ho-so.csv",
                    "service_field,dossiers\nland,250\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("100", imported.before().get("land"));
    AccessCode first =
        doing("invitation.code_issued", () -> invitations.rotate(survey.wide().id()));
    AuditEntry again =
        newest("invitation.code_issued", () -> invitations.rotate(survey.wide().id()));
    assertEquals(first.code(), again.before().get("access_code"));
    doing(
        "invitation.code_revoked",
        () -> {
          invitations.revoke(again.subject());
          return again;
        });
    nothing(() -> {
      invitations.revoke(first.code());
      return first;
    });
    doing("invitation.code_issued", () -> invitations.rotate(round.id()));
  }

  private RoundPlan plan(Instant start, String title) {
    return new RoundPlan(
        agency,
        survey.round().questionnaire(),
        title,
        "Later round",
        start,
        start.plus(Duration.ofDays(9)),
        false);
  }

  @Test
  void closingARound() {
    Round open = openRound();
    AuditEntry closed = newest("round.closed", () -> survey.bean(Rounds.class).close(open.id()));
    assertNotEquals(closed.before().get("closes_at"), closed.after().get("closes_at"));
  }

  /** Another office's, so that the other tests keep theirs open. */
  private Round openRound() {
    AgencyId other =
        survey.system(() ->
            survey
                .bean(Offices.class)
                .create(agency, AgencyKind.WARD, "phuong-khac", "Phường", "Ward", null, false)
                .id());
    Instant now = Instant.now();
    return survey.system(() ->
        survey
            .bean(Rounds.class)
            .create(
                new RoundPlan(
                    other,
                    survey.round().questionnaire(),
                    "Đợt",
                    "Round",
                    now.minusSeconds(60),
                    now.plusSeconds(3600),
                    false)));
  }

  @Test
  void answersThatStaffBringIn() {
    Acceptance acceptance = survey.bean(Acceptance.class);
    UUID id = UUID.randomUUID();
    LocalDate today = LocalDate.now(Time.ZONE);
    AuditEntry entered =
        newest(
            "response.paper_entered",
            () ->
                acceptance.enterPaper(
                    survey.round().id(), survey.narrow().id(), today, Survey.submission(id, "5")));
    // nothing in the record leads from who typed it to the answer
    assertEquals(survey.round().id().toString(), entered.subject());
    assertEquals(Map.of(), entered.after());
    nothing(() ->
        acceptance.enterPaper(
            survey.round().id(), survey.narrow().id(), today, Survey.submission(id, "5")));
    nothing(
        () -> acceptance.accept(survey.code(survey.narrow()), Channel.QR, Survey.submission("4")),
        "invitation.code_issued");
  }

  @Test
  void scoresOfTheIndex() {
    Assessments assessments = survey.bean(Assessments.class);
    Templates templates = survey.bean(Templates.class);
    Assessment assessment =
        doing(
            "index.assessment_created",
            () ->
                assessments.create(
                    agency, 2026, templates.all(TemplateKind.CRITERIA_SET).getFirst().id()));
    doing(
        "index.rounds_bound",
        () -> assessments.bind(assessment.id(), List.of(survey.round().id())));
    DocumentEntry empty = survey.system(() -> assessments.documents(assessment.id())).getFirst();
    AuditEntry scored =
        newest(
            "index.entry_scored",
            () -> assessments.save(assessment.id(), scored(empty, 0, "0.25", null)));
    assertEquals(Map.of(), scored.before());
    assertEquals("0.25", scored.after().get("self_score"));
    nothing(() -> assessments.save(assessment.id(), scored(empty, 1, "0.25", null)));
    AuditEntry verified =
        newest(
            "index.entry_verified",
            () -> assessments.save(assessment.id(), scored(empty, 1, "0.25", "0")));
    assertEquals("0", verified.after().get("verified_score"));
  }

  private static DocumentEntry scored(
      DocumentEntry empty, int version, String self, @Nullable String verified) {
    return new DocumentEntry(
        empty.code(),
        false,
        null,
        null,
        new BigDecimal(self),
        verified == null ? null : new BigDecimal(verified),
        null,
        0,
        null,
        version);
  }

  @Test
  void publishedTemplates() {
    Templates templates = survey.bean(Templates.class);
    String source = templates.source(templates.all(TemplateKind.QUESTIONNAIRE).getFirst().id());
    String next = source.replaceFirst("(?m)^version: .*$", "version: \"99.1\"");
    byte[] file = next.getBytes(StandardCharsets.UTF_8);
    AuditEntry published = newest("template.published", () -> templates.publish("a.yaml", file));
    assertEquals("99.1", published.after().get("version"));
    assertTrue(published.agency() == null);
    nothing(() -> templates.publish("a.yaml", file));
  }

  private AuditEntry newest(String action, Supplier<?> mutation) {
    doing(action, mutation);
    return all().getFirst();
  }

  /** Does it as the system and asserts that exactly this was recorded. */
  private <T> T doing(String action, Supplier<T> mutation) {
    int before = all().size();
    T result = survey.system(mutation);
    List<AuditEntry> after = all();
    assertEquals(
        List.of(action),
        after.subList(0, after.size() - before).stream().map(AuditEntry::action).toList());
    assertEquals("system", after.getFirst().actor());
    return result;
  }

  private void nothing(Supplier<?> task, String... but) {
    int before = all().size();
    survey.system(task);
    List<AuditEntry> after = all();
    assertEquals(
        List.of(but),
        after.subList(0, after.size() - before).stream().map(AuditEntry::action).toList());
  }

  private List<AuditEntry> all() {
    return survey.system(() ->
        survey.bean(AuditRecord.class).search(Office.any(agency), AuditRecord.NEWEST, 10_000));
  }
}
