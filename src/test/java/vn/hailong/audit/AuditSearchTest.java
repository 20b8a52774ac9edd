package vn.hailong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.Role;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.Visitor;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AuditSearchTest {

  private final Office office = new Office();
  private final AuditRecord record = office.bean(AuditRecord.class);
  private final AgencyId city = office.tree().city();
  private final AgencyId commune = office.tree().commune();
  private final AgencyId neighbour = office.tree().neighbour();

  @BeforeAll
  void changes() {
    office.record("round.created", commune, "11", Map.of("title_vi", "Đợt khảo sát quý III"));
    office.record("round.closed", commune, "11", Map.of("note", "100% đúng hạn"));
    office.record("round.created", neighbour, "12", Map.of("title_vi", "=HYPERLINK(\"x\")"));
  }

  @AfterAll
  void close() {
    office.close();
  }

  @Test
  void textIsFoundWhateverItsMarksAndCase() {
    assertEquals(List.of("11"), subjects(query(commune, "", "", "dot KHAO sat")));
    assertEquals(List.of(), subjects(query(commune, "", "", "quý IV")));
    assertEquals(List.of("11"), subjects(query(commune, "", "", "100% đúng")));
    assertEquals(List.of(), subjects(query(commune, "", "", "1_0% đúng")));
  }

  @Test
  void personActionAndTimeNarrowTheSearch() {
    assertEquals(2, subjects(query(commune, "duong", "", "")).size());
    assertEquals(List.of(), subjects(query(commune, "quý III", "", "")));
    assertEquals(List.of("11"), subjects(query(commune, "", "round.closed", "")));
    Instant now = Instant.now();
    assertEquals(
        List.of(), find(AuditQuery.of(commune, now.minusSeconds(7200), now.minusSeconds(3600))));
    assertFalse(
        find(AuditQuery.of(commune, now.minusSeconds(3600), now.plusSeconds(60))).isEmpty());
  }

  @Test
  void whatIsReadAndTakenOutIsOnesOwnAgencyAndThoseUnderIt() {
    List<AuditEntry> ofCommune =
        office.as(
            Role.ADMINISTRATOR,
            commune,
            () -> record.search(Office.any(commune), AuditRecord.NEWEST, 1_000));
    assertTrue(ofCommune.stream().allMatch(entry -> commune.equals(entry.agency())));

    List<AuditEntry> ofCity = find(Office.any(city));
    assertTrue(ofCity.stream().anyMatch(entry -> neighbour.equals(entry.agency())));
    // what concerns the whole installation, such as a published template, belongs to the top
    assertTrue(ofCity.stream().anyMatch(entry -> entry.agency() == null));

    assertEquals("forbidden", refusal(Role.ADMINISTRATOR, neighbour));
    assertEquals("forbidden", refusal(Role.ADMINISTRATOR, city));
    assertEquals("forbidden", refusal(Role.OFFICER, commune));
  }

  private String refusal(Role role, AgencyId wanted) {
    return office.as(
        role,
        commune,
        () ->
            Problems.code(() -> {
              if (role == Role.OFFICER) {
                record.actions(wanted);
              } else {
                record.csv(Office.any(wanted), Locale.ENGLISH);
              }
            }));
  }

  @Test
  void olderEntriesFollowWithoutGapOrRepetition() {
    List<Long> whole = find(Office.any(city)).stream().map(AuditEntry::position).toList();
    List<Long> paged = new ArrayList<>();
    long below = AuditRecord.NEWEST;
    List<AuditEntry> page;
    do {
      long from = below;
      page = office.system(() -> record.search(Office.any(city), from, 2));
      page.forEach(entry -> paged.add(entry.position()));
      below = page.isEmpty() ? below : page.getLast().position();
    } while (page.size() == 2);

    assertEquals(whole, paged);
  }

  @Test
  void aFileIsHarmlessToASpreadsheetAndItsTakingIsRecorded() throws IOException {
    String csv = csv(neighbour);

    assertTrue(csv.startsWith("\uFEFFMục,Thời điểm,Người thực hiện,Thao tác"), csv);
    assertTrue(csv.contains("Tạo đợt khảo sát,round.created,Xã Láng Giềng,12,,"), csv);
    assertTrue(csv.contains("title_vi: =HYPERLINK"), csv);
    assertFalse(csv.lines().anyMatch(line -> line.matches("(.*,)?\"?[=+@-].*")), csv);
    assertEquals("audit.exported", find(Office.any(neighbour)).getFirst().action());
  }

  private String csv(AgencyId agency) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AuditRecord.Export export =
        office.system(() -> record.csv(Office.any(agency), Locale.of("vi")));
    export.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void overHttpTheFileIsForThoseEntitled() {
    office.tree().account("kiem.tra", Role.ADMINISTRATOR, commune);
    office.tree().account("can.bo", Role.OFFICER, commune);
    Visitor entitled = new Visitor(office.app());
    entitled.signIn("kiem.tra", SampleTree.PASSWORD);
    Visitor officer = new Visitor(office.app());
    officer.signIn("can.bo", SampleTree.PASSWORD);
    String path = "/api/v1/agencies/" + commune + "/audit.csv?text=qu%C3%BD+III";

    assertEquals(401, new Visitor(office.app()).get(path).statusCode());
    assertEquals(403, officer.get(path).statusCode());
    assertEquals(403, entitled.get("/api/v1/agencies/" + neighbour + "/audit.csv").statusCode());
    assertEquals(400, entitled.get(path + "&from=gestern").statusCode());
    var file = entitled.get(path + "&from=2020-01-01");
    assertEquals(200, file.statusCode());
    assertFalse(file.body().contains("Closed a survey round"), file.body());
    assertTrue(file.body().contains("Created a survey round"), file.body());
  }

  @Test
  void tensOfThousandsOfEntriesAreSearchedAtOnce() throws SQLException {
    try (Office large = new Office()) {
      large.sql(
          """
          insert into audit_entry (position, at, actor, action, agency_id, subject, before, after,
                                   words, previous_hash, hash)
          select i, now(), 'Ai đó', 'round.changed', %s, i::text, '{}', '{}',
                 'ai do' || chr(10) || md5(i::text),
                 case when i = s then (select hash from audit_entry where position = i - 1)
                      else sha256(convert_to((i - 1)::text, 'UTF8')) end,
                 sha256(convert_to(i::text, 'UTF8'))
          from (select max(position) + 1 as s from audit_entry) f, generate_series(s, 40000) i
          """
              .formatted(large.tree().commune()));
      large.sql("analyze audit_entry");
      AuditRecord found = large.bean(AuditRecord.class);
      String rare = "e4da3b7fbbce2345d7772b0674a318d5"; // md5 of 5
      AuditQuery text =
          new AuditQuery(
              large.tree().city(), Instant.EPOCH, Instant.now().plusSeconds(60), "", "", rare);

      long start = System.nanoTime();
      List<AuditEntry> newest =
          large.system(() -> found.search(Office.any(large.tree().city()), AuditRecord.NEWEST, 50));
      List<AuditEntry> deep =
          large.system(() -> found.search(Office.any(large.tree().city()), 200, 50));
      List<AuditEntry> nothing = large.system(() -> found.search(text, AuditRecord.NEWEST, 50));
      List<String> actions = large.system(() -> found.actions(large.tree().city()));
      Duration took = Duration.ofNanos(System.nanoTime() - start);

      assertEquals(50, newest.size());
      assertEquals(199, deep.getFirst().position());
      assertEquals(List.of(), nothing);
      assertTrue(actions.contains("round.changed") && actions.size() < 10, actions::toString);
      assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, took::toString);
    }
  }

  private static AuditQuery query(AgencyId agency, String person, String action, String text) {
    AuditQuery any = Office.any(agency);
    return new AuditQuery(agency, any.from(), any.to(), person, action, text);
  }

  private List<AuditEntry> find(AuditQuery query) {
    return office.system(() -> record.search(query, AuditRecord.NEWEST, 1_000));
  }

  private List<String> subjects(AuditQuery query) {
    return find(query).stream().map(AuditEntry::subject).toList();
  }
}
