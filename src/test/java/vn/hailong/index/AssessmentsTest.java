package vn.hailong.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.hailong.analytics.format.CriteriaFile;
import vn.hailong.analytics.format.DocumentsCsv;
import vn.hailong.common.Problem;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Offices;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssessmentsTest {

  private final TestApp app = TestApp.start();
  private final CurrentPerson who = app.bean(CurrentPerson.class);
  private final Assessments assessments = app.bean(Assessments.class);
  private final AgencyId city = agency(null, AgencyKind.PROVINCE, "city");
  private final TemplateId set =
      system(() -> app.bean(Templates.class).publish("criteria.yaml", criteria()).id());
  private int communes;
  private AgencyId commune = city;
  private Assessment assessment = system(() -> assessments.create(city, 2020, set));

  @BeforeEach
  void anAssessmentOfItsOwn() {
    communes++;
    commune = agency(city, AgencyKind.COMMUNE, "commune-" + communes);
    assessment = system(() -> assessments.create(commune, 2026, set));
  }

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void everyDocumentComponentAndAdjustmentHasAnEntryBeforeAnythingWasStored() {
    assertEquals(
        List.of("1.1.1", "1.1.2", "1.1.3", "B1"),
        entries().stream().map(DocumentEntry::code).toList());
    assertEquals(DocumentEntry.empty("1.1.1"), entries().getFirst());
  }

  @Test
  void anEntryIsReadBackAsItWasTypedIn() {
    DocumentEntry saved = save("1.1.2", e -> with(e, "3", "4", "3.5", null, "Công văn số 12"));

    assertEquals(1, saved.version());
    assertEquals(saved, entries().get(1));
    assertEquals(new BigDecimal("3"), saved.value());
    assertEquals(new BigDecimal("3.5"), saved.selfScore());
    assertEquals("Công văn số 12", saved.note());
  }

  @Test
  void bonusPointsAreEnteredLikeDocumentScoresCountedAndExported() throws IOException {
    save("B1", e -> with(e, null, null, "1.5", null, "Sáng kiến được công nhận"));
    assertEquals(new BigDecimal("1.50"), adjustments());
    DocumentEntry self = entries().getLast();
    DocumentEntry verified = with(self, null, null, "1.5", "1.25", self.note());
    assertEquals("forbidden", Problems.code(() -> saveAs(Role.OFFICER, verified)));
    saveAs(Role.VERIFIER, verified);

    assertEquals(new BigDecimal("1.25"), adjustments());
    String csv =
        who.as(
            person(Role.ANALYST, commune),
            () -> app.bean(AssessmentExports.class).documents(assessment.id()));
    assertTrue(csv.contains("\nB1,,,1.5,1.25,0,"), csv);
    assertEquals(
        new BigDecimal("1.25"),
        DocumentsCsv.read(
                "documents.csv",
                new ByteArrayInputStream(csv.getBytes(UTF_8)),
                CriteriaFile.read("criteria.yaml", new String(criteria(), UTF_8)))
            .get("B1")
            .verifiedScore());
  }

  private @Nullable BigDecimal adjustments() {
    return who.as(
            person(Role.VIEWER, commune),
            () -> app.bean(Scorecards.class).scorecard(assessment.id()))
        .index()
        .adjustments();
  }

  @Test
  void theSecondOfTwoWhoStartedFromTheSameVersionIsToldSo() {
    DocumentEntry first = save("1.1.1", e -> with(e, "1", null, null, null, null));
    save("1.1.1", e -> with(e, "0", null, null, null, null));

    assertEquals(
        "stale",
        Problems.code(() -> saveAs(Role.OFFICER, with(first, null, null, "1", null, null))));
    assertEquals("stale", Problems.code(() -> saveAs(Role.OFFICER, DocumentEntry.empty("1.1.1"))));
    assertEquals(new BigDecimal("0"), entries().getFirst().value());
  }

  @Test
  void scoresStayWithinTheComponentsMaximum() {
    Problem problem = refused("1.1.1", e -> with(e, null, null, "2.5", null, null));

    assertEquals("score_out_of_range", problem.code());
    assertEquals(List.of(new BigDecimal("2")), problem.arguments());
    assertEquals("/self_score", problem.errors().getFirst().pointer());
    assertEquals(
        "score_out_of_range", refused("B1", e -> with(e, "2.5", null, null, null, null)).code());
    assertEquals(
        "score_out_of_range", refused("1.1.1", e -> with(e, null, null, "-1", null, null)).code());
  }

  @Test
  void onlyWhatGoesWithTheRuleIsTaken() {
    assertEquals(
        "required_not_allowed", refused("1.1.1", e -> with(e, "1", "4", null, null, null)).code());
    assertEquals(
        "value_not_yes_no", refused("1.1.1", e -> with(e, "2", null, null, null, null)).code());
    assertEquals(
        "value_negative", refused("1.1.3", e -> with(e, "-1", null, null, null, null)).code());
    assertEquals(
        "required_not_positive", refused("1.1.2", e -> with(e, "1", "0", null, null, null)).code());
    assertEquals(
        "too_many_decimals",
        refused("1.1.2", e -> with(e, "0.123456789", null, null, null, null)).code());
    assertEquals(
        "unknown_component", refused("2.1", e -> with(e, "1", null, null, null, null)).code());
    assertEquals("unknown_component", refused("9.9", e -> e).code());
  }

  @Test
  void numbersNobodyCouldWriteOutAreRefusedLikeAnyOther() {
    for (String huge : List.of("1E+999999999", "-7E+2147483647", "9".repeat(50_000))) {
      assertEquals(
          "number_too_large",
          refused("1.1.2", e -> with(e, huge, null, null, null, null)).code(),
          huge.substring(0, 5));
    }
    assertEquals(
        "too_many_decimals",
        refused("1.1.2", e -> with(e, "1E-999999999", null, null, null, null)).code());
    assertEquals(
        new BigDecimal("100"),
        save("1.1.2", e -> with(e, "1E+2", "1E+2", null, null, null)).value());
  }

  @Test
  void notApplicableIsTakenWhereTheComponentAllowsIt() {
    assertEquals(true, save("1.1.3", AssessmentsTest::notApplicable).notApplicable());
    assertEquals(
        "not_applicable_not_allowed", refused("1.1.1", AssessmentsTest::notApplicable).code());
  }

  @Test
  void officersScoreThemselvesVerifiersVerifyOthersDoNeither() {
    DocumentEntry self = with(DocumentEntry.empty("1.1.1"), "1", null, "2", null, null);
    assertEquals("forbidden", Problems.code(() -> saveAs(Role.VERIFIER, self)));
    assertEquals("forbidden", Problems.code(() -> saveAs(Role.VIEWER, self)));
    DocumentEntry saved = saveAs(Role.OFFICER, self);

    DocumentEntry verified = with(saved, "1", null, "2", "1.5", null);
    assertEquals("forbidden", Problems.code(() -> saveAs(Role.OFFICER, verified)));
    DocumentEntry both = saveAs(Role.VERIFIER, verified);
    assertEquals(new BigDecimal("1.5"), both.verifiedScore());

    DocumentEntry more = with(both, "0", null, "2", "1.5", null);
    assertEquals(new BigDecimal("1.5"), saveAs(Role.OFFICER, more).verifiedScore());
  }

  @Test
  void anEntryThatSaysNothingNewKeepsItsVersion() {
    DocumentEntry saved = save("1.1.2", e -> with(e, "3", "4", null, null, null));

    assertEquals(saved, saveAs(Role.OFFICER, with(saved, "3.00", "4", null, null, null)));
  }

  @Test
  void anAgencyHasOneAssessmentAYearAndCriteriaSet() {
    assertEquals(
        "assessment_exists",
        Problems.code(() -> system(() -> assessments.create(commune, 2026, set))));
    Assessment before = system(() -> assessments.create(commune, 2025, set));

    assertEquals(List.of(assessment, before), system(() -> assessments.of(commune)));
    assertEquals(Optional.of(before), system(() -> assessments.of(commune, 2025)));
    assertEquals(Optional.empty(), system(() -> assessments.of(commune, 2024)));
    assertEquals(
        "unknown_criteria_set",
        Problems.code(() -> system(() -> assessments.create(commune, 2027, questionnaire()))));
    assertEquals(
        "invalid_year", Problems.code(() -> system(() -> assessments.create(commune, 1, set))));
  }

  @Test
  void roundsOfTheSameAgencyCanBeBound() {
    RoundId own = round(commune);
    RoundId other = round(city);

    assertEquals(
        List.of(own), system(() -> assessments.bind(assessment.id(), List.of(own, own))).rounds());
    assertEquals(
        "round_of_other_agency",
        Problems.code(() -> system(() -> assessments.bind(assessment.id(), List.of(other)))));
    assertEquals(List.of(own), system(() -> assessments.assessment(assessment.id())).rounds());
  }

  @Test
  void otherAgenciesSeeNothing() {
    Person stranger = person(Role.OFFICER, agency(city, AgencyKind.WARD, "ward"));

    assertEquals("forbidden", Problems.code(() -> who.as(stranger, () -> assessments.of(commune))));
    assertEquals(
        "forbidden",
        Problems.code(() -> who.as(stranger, () -> assessments.documents(assessment.id()))));
    assertEquals("unauthenticated", Problems.code(() -> assessments.assessment(assessment.id())));
    assertNull(entries().getFirst().value());
  }

  private List<DocumentEntry> entries() {
    return system(() -> assessments.documents(assessment.id()));
  }

  private DocumentEntry save(String code, UnaryOperator<DocumentEntry> change) {
    DocumentEntry before =
        entries().stream()
            .filter(entry -> entry.code().equals(code))
            .findFirst()
            .orElse(DocumentEntry.empty(code));
    return saveAs(Role.OFFICER, change.apply(before));
  }

  private Problem refused(String code, UnaryOperator<DocumentEntry> change) {
    return Problems.of(() -> save(code, change));
  }

  private DocumentEntry saveAs(Role role, DocumentEntry entry) {
    return who.as(person(role, commune), () -> assessments.save(assessment.id(), entry));
  }

  private static Person person(Role role, AgencyId agency) {
    return new Person(new Actor(null, role.code()), List.of(new Grant(role, agency, null)));
  }

  private static DocumentEntry with(
      DocumentEntry entry,
      @Nullable String value,
      @Nullable String required,
      @Nullable String self,
      @Nullable String verified,
      @Nullable String note) {
    return new DocumentEntry(
        entry.code(),
        false,
        number(value),
        number(required),
        number(self),
        number(verified),
        entry.finalScore(),
        entry.evidenceCount(),
        note,
        entry.version());
  }

  private static DocumentEntry notApplicable(DocumentEntry entry) {
    return new DocumentEntry(
        entry.code(), true, null, null, null, null, null, 0, null, entry.version());
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private AgencyId agency(@Nullable AgencyId parent, AgencyKind kind, String code) {
    return system(() ->
        app.bean(Offices.class)
            .create(parent, kind, code, "Cơ quan " + code, "Agency " + code, null, false)
            .id());
  }

  private TemplateId questionnaire() {
    return app.bean(Templates.class).all(TemplateKind.QUESTIONNAIRE).getFirst().id();
  }

  private RoundId round(AgencyId agency) {
    return system(() ->
        app.bean(Rounds.class)
            .create(
                new RoundPlan(
                    agency,
                    questionnaire(),
                    "Đợt 1",
                    "Round 1",
                    Instant.parse("2026-01-01T00:00:00Z"),
                    Instant.parse("2026-12-31T00:00:00Z"),
                    false))
            .id());
  }

  private static byte[] criteria() {
    try (InputStream in = AssessmentsTest.class.getResourceAsStream("/index/criteria.yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T system(Supplier<T> task) {
    return who.asSystem(task);
  }
}
