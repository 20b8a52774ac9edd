package vn.hailong.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.analysis.RoundResults;
import vn.hailong.common.RollupMaintenance;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Role;
import vn.hailong.ledger.Exclusions.Exclusion;
import vn.hailong.ledger.verify.CanonicalJson;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.response.Counting;
import vn.hailong.response.Receipt;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;
import vn.hailong.response.Rollups;
import vn.hailong.round.Round;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;

final class ExclusionsTest {

  private final LedgerSurvey ledger = LedgerSurvey.start();
  private final AgencyId agency = ledger.survey().agency();
  private final Round round = ledger.survey().round();
  private final Exclusions exclusions = ledger.bean(Exclusions.class);

  @AfterEach
  void close() {
    ledger.close();
  }

  private Set<UUID> answers(int count, String q0) {
    return java.util.stream.Stream.generate(() -> ledger.answer(q0))
        .limit(count)
        .map(Receipt::responseId)
        .collect(Collectors.toSet());
  }

  private Exclusion exclude(Set<UUID> ids) {
    return ledger.as(
        Role.VERIFIER,
        agency,
        () -> exclusions.exclude(round.id(), ids, "Phiếu thử của Thanh tra"));
  }

  private long rebuilt() {
    return ledger.bean(RollupMaintenance.class).rebuildAll();
  }

  private List<String> sums(Counting counting) {
    return ledger
        .bean(Rollups.class)
        .sums(round.id(), RollupFilter.ALL, RollupGroup.DAY, counting)
        .stream()
        .map(ExclusionsTest::line)
        .toList();
  }

  private static String line(RollupRow row) {
    return row.used()
        + " "
        + List.of(
            java.util.Arrays.toString(row.counts()), java.util.Arrays.toString(row.moments()));
  }

  @Test
  void cleanedFiguresAreThoseOfTheOthersAlone() {
    answers(7, "5");
    List<String> without = sums(Counting.CLEANED);
    Set<UUID> decoys = answers(3, "1");
    List<String> all = sums(Counting.RAW);

    Exclusion done = exclude(decoys);

    assertEquals(3, done.responses());
    assertEquals(without, sums(Counting.CLEANED));
    assertEquals(all, sums(Counting.RAW));
    assertEquals(0, rebuilt());
    assertEquals(without, sums(Counting.CLEANED));
  }

  @Test
  void rebuildingFindsAWrongRollupOfExclusions() {
    answers(7, "5");
    exclude(answers(3, "1"));
    List<String> right = sums(Counting.CLEANED);
    ledger.survey().run("update excluded_rollup set used = used - 1");

    assertEquals(1, rebuilt());
    assertEquals(right, sums(Counting.CLEANED));
  }

  @Test
  void aRoundThatCountsUnfinishedAnswersKeepsItsExclusions() {
    answers(7, "5");
    exclude(answers(3, "1"));
    List<String> right = sums(Counting.CLEANED);

    ledger.survey().run("update survey_round set include_partial = true");
    assertEquals(right, sums(Counting.CLEANED));
    ledger.survey().run("update survey_round set include_partial = false");
    assertEquals(right, sums(Counting.CLEANED));
  }

  @Test
  void whatIsExcludedBeforeItWasCountedIsTakenOffOnce() {
    Set<UUID> ids = answers(4, "2");
    exclude(ids);

    assertEquals(List.of(), sums(Counting.CLEANED));
    assertTrue(sums(Counting.RAW).getFirst().startsWith("4 "));
  }

  @Test
  void rawAndCleanedResultsStandSideBySide() {
    answers(6, "5");
    exclude(answers(6, "1"));
    RoundResults results = ledger.bean(RoundResults.class);

    ledger
        .survey()
        .system(() -> {
          assertEquals(6, results.figures(round.id()).used());
          assertEquals(12, results.figures(round.id(), Counting.RAW).used());
          assertEquals(6, results.excluded(round.id()));
          assertEquals(6, results.results(round.id()).responses().used());
          assertEquals(12, results.results(round.id(), Counting.RAW).responses().used());
          return null;
        });
  }

  @Test
  void theEntryIsCoveredByTheNextHeadAndCannotBeTakenBack() {
    answers(5, "5");
    Exclusion done = exclude(answers(2, "1"));
    assertEquals(1, ledger.seal().head().entryCount());

    assertEquals(List.of(), ledger.findings(List.of()));
    ledger
        .survey()
        .run(
            "set local session_replication_role = replica;"
                + " update ledger_entry set body = replace(body, 'Thanh tra', 'nội bộ')");
    assertTrue(ledger.findings(List.of()).getFirst().startsWith("ENTRY entries, leaves 0 to 0"));
    assertEquals("Nguyễn Thị VERIFIER", done.by());
  }

  @Test
  void onlySomebodyFromOutsideMayExclude() {
    Set<UUID> ids = answers(1, "1");
    for (Role role : List.of(Role.OFFICER, Role.ANALYST, Role.OPERATOR)) {
      assertEquals("forbidden", ledger.as(role, agency, () -> problem(ids, "Lý do")));
    }
    // who runs the surveys of a province is not outside of it
    assertEquals(
        "not_from_outside", ledger.as(Role.ADMINISTRATOR, agency, () -> problem(ids, "Lý do")));
    assertEquals("unauthenticated", problem(ids, "Lý do"));

    SampleTree tree = new SampleTree(ledger.survey().app());
    CurrentPerson who = ledger.bean(CurrentPerson.class);
    assertTrue(
        who.as(
            SampleTree.person(tree.account("city", Role.VERIFIER, tree.city())),
            () -> exclusions.allowed(tree.commune())));
    assertFalse(
        who.as(
            SampleTree.person(tree.account("commune", Role.ADMINISTRATOR, tree.commune())),
            () -> exclusions.allowed(tree.commune())));
  }

  private String problem(Set<UUID> ids, String reason) {
    return Problems.code(() -> exclusions.exclude(round.id(), ids, reason));
  }

  @Test
  void anExclusionNeedsAReasonAndResponsesThatStillCount() {
    Set<UUID> ids = answers(2, "1");
    ledger.as(
        Role.VERIFIER,
        agency,
        () -> {
          assertEquals("invalid_exclusion", problem(ids, "  "));
          assertEquals("invalid_exclusion", problem(Set.of(), "Lý do"));
          assertEquals("nothing_to_exclude", problem(Set.of(UUID.randomUUID()), "Lý do"));
          exclusions.exclude(round.id(), RollupFilter.ALL, "Lý do");
          assertEquals("nothing_to_exclude", problem(ids, "Lý do"));
          assertEquals(List.of("Lý do"), reasons());
          return null;
        });
  }

  private List<String> reasons() {
    return exclusions.of(agency).stream().map(Exclusion::reason).toList();
  }

  // Decoys -----------------------------------------------------------------------------------

  private static final Map<String, String> SENT =
      Map.of("Q0", "2", "Q1", "NA", "Q2", "4", "E1", "no");
  private static final String NONCE = "5f0c";

  private static String commitment(UUID id) {
    return Hashes.hex(
        Hashes.sha256(
            CanonicalJson.of(Map.of("answers", SENT, "nonce", NONCE, "response", id.toString()))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private Decoys.Outcome reveal(UUID id, String tampering) {
    Decoys decoys = ledger.bean(Decoys.class);
    return ledger.as(
        Role.VERIFIER,
        agency,
        () -> {
          long entry = decoys.announce(agency, commitment(id), "Phiếu thử 1");
          ledger.answer(id, "2");
          if (!tampering.isEmpty()) {
            ledger.survey().run(tampering);
          }
          Decoys.Outcome outcome = decoys.reveal(entry, round.id(), id, SENT, NONCE).outcome();
          assertEquals(
              "decoy_revealed",
              Problems.code(() -> decoys.reveal(entry, round.id(), id, SENT, NONCE)));
          assertEquals(outcome, decoys.of(agency).getFirst().outcome());
          return outcome;
        });
  }

  @Test
  void aDecoyShowsThatAnswersAreStoredAsSentAndDoesNotCount() {
    answers(5, "5");
    assertEquals(Decoys.Outcome.STORED_AS_SENT, reveal(UUID.randomUUID(), ""));
    assertTrue(sums(Counting.CLEANED).getFirst().startsWith("5 "));
    assertTrue(sums(Counting.RAW).getFirst().startsWith("6 "));
  }

  @Test
  void aDecoyShowsAnswersThatWereChangedOrLost() {
    List<Decoys.Outcome> outcomes = new ArrayList<>();
    outcomes.add(
        reveal(UUID.randomUUID(), "update response set answers = set_byte(answers, 0, 5)"));
    outcomes.add(
        reveal(
            UUID.randomUUID(),
            "set local session_replication_role = replica; delete from response"));

    assertEquals(List.of(Decoys.Outcome.STORED_OTHERWISE, Decoys.Outcome.MISSING), outcomes);
  }

  @Test
  void aDecoyMustHaveBeenAnnouncedBeforeAndAsItWas() {
    Decoys decoys = ledger.bean(Decoys.class);
    UUID id = UUID.randomUUID();
    ledger.answer(id, "2");
    ledger.survey().run("update response set hour = hour - interval '1 hour'");
    ledger.as(
        Role.VERIFIER,
        agency,
        () -> {
          assertEquals("invalid_decoy", Problems.code(() -> decoys.announce(agency, "xyz", "?")));
          long late = decoys.announce(agency, commitment(id), "Phiếu thử");
          assertEquals(
              "decoy_mismatch",
              Problems.code(() -> decoys.reveal(late, round.id(), id, SENT, "other")));
          assertEquals(
              "decoy_too_early",
              Problems.code(() -> decoys.reveal(late, round.id(), id, SENT, NONCE)));
          return null;
        });
  }
}
