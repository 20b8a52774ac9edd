package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;
import vn.hailong.analytics.integrity.Evidence.Basis;

class IntegrityChecksTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final List<MonthSummary> HISTORY = Months.history();

  private static Finding only(IntegrityReport report) {
    assertEquals(1, report.findings().size(), () -> "findings: " + report.findings());
    return report.findings().getFirst();
  }

  private static int[] last(List<ResponseRow> rows, int count) {
    return IntStream.range(rows.size() - count, rows.size()).toArray();
  }

  @Test
  void regularMonthsHaveNoFindings() {
    for (int month = 7; month <= 12; month++) {
      IntegrityReport report = Months.check(Months.regular(month), HISTORY);
      assertEquals(List.of(), report.findings());
      assertEquals(RowSet.NONE, report.flagged());
      assertTrue(report.pValue() > 0.01);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBurstIsFoundWithItsHourAndDesk(boolean withHistory) {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 14; i++) {
      rows.add(Months.row(JULY.atTime(11, 0), Channel.QR, "desk-1", 90, 4, 5));
    }
    Finding finding = only(Months.check(rows, withHistory ? HISTORY : List.of()));
    assertEquals(IntegrityCheck.BURST, finding.check());
    Evidence.Window window =
        assertInstanceOf(Evidence.Burst.class, finding.evidence()).windows().getFirst();
    assertEquals(JULY, window.from().toLocalDate());
    assertTrue(window.count() >= 14 && window.expected() < 1, window::toString);
    for (int row : last(rows, 14)) {
      assertTrue(finding.rows().contains(row));
    }
    assertTrue(finding.rows().size() <= 17, () -> "flagged " + finding.rows());
    assertTrue(finding.pValue() < 0.001);
  }

  @Test
  void severalBurstsAreFoundTogether() {
    List<ResponseRow> rows = Months.regular(7);
    List<LocalDateTime> hours =
        List.of(JULY.atTime(11, 0), JULY.plusDays(5).atTime(16, 0), JULY.plusDays(8).atTime(11, 0));
    for (int i = 0; i < 24; i++) {
      rows.add(Months.row(hours.get(i % 3), Channel.QR, "desk-1", 90, 4, 5));
    }
    Finding finding = only(Months.check(rows, HISTORY));
    Evidence.Burst burst = assertInstanceOf(Evidence.Burst.class, finding.evidence());
    assertEquals(
        List.of(JULY, JULY.plusDays(5), JULY.plusDays(8)),
        burst.windows().stream().map(window -> window.from().toLocalDate()).sorted().toList());
  }

  @Test
  void paperTypedInAtOnceIsNoBurst() {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 20; i++) {
      rows.add(Months.row(JULY.atTime(20, 0), Channel.PAPER, "desk-1", 90, 4, 5));
    }
    IntegrityReport report = Months.check(rows, List.of());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void responsesOutsideOfficeHoursAreFound() {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 20; i++) {
      rows.add(Months.row(JULY.plusDays(i).atTime(18 + i % 4, 0), Channel.QR, "desk-2", 90, 4, 5));
    }
    Finding finding = only(Months.check(rows, HISTORY));
    assertEquals(IntegrityCheck.OUTSIDE_HOURS, finding.check());
    Evidence.Share share = assertInstanceOf(Evidence.Share.class, finding.evidence());
    assertEquals(Basis.HISTORY, share.basis());
    assertEquals(20, share.count());
    assertEquals(6, share.months());
    assertEquals(
        List.of(IntStream.of(last(rows, 20)).boxed().toArray()),
        List.of(finding.rows().stream().boxed().toArray()));
  }

  @Test
  void withoutHistoryTheBoundOfTheChannelSpeaks() {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 14; i++) {
      rows.add(
          Months.row(
              JULY.plusDays(2L * i).atTime(18 + i % 4, 0),
              Channel.KIOSK,
              "desk-" + i % 3,
              90,
              4,
              5));
    }
    Finding finding = only(Months.check(rows, List.of()));
    Evidence.Share share = assertInstanceOf(Evidence.Share.class, finding.evidence());
    assertEquals(Group.of(Channel.KIOSK), share.group());
    assertEquals(Basis.BOUND, share.basis());
    assertEquals(0.03, share.expectedShare());
  }

  @Test
  void straightLinesAndSharesOfADeskAreHeldAgainstHistory() {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 70; i++) {
      LocalDate day = JULY.plusDays(i % 3);
      rows.add(Months.row(day.atTime(8 + i % 9, 0), Channel.KIOSK, "desk-1", 90, 5));
    }
    IntegrityReport report = Months.check(rows, HISTORY);
    Finding straight =
        report.findings().stream()
            .filter(finding -> finding.check() == IntegrityCheck.STRAIGHT_LINING)
            .findFirst()
            .orElseThrow();
    Evidence.Share share = assertInstanceOf(Evidence.Share.class, straight.evidence());
    assertEquals("desk-1", share.group().desk());
    assertTrue(
        report.findings().stream().anyMatch(finding -> finding.check() == IntegrityCheck.SHARE));
  }

  @Test
  void whoHasAlwaysTickedOneValueIsNotBlamed() {
    List<MonthSummary> history =
        IntStream.rangeClosed(1, 6)
            .mapToObj(month -> MonthSummary.of(Months.log(allBest(month)), Months.SETTINGS))
            .toList();
    assertEquals(List.of(), Months.check(allBest(7), history).findings());
  }

  private static List<ResponseRow> allBest(int month) {
    return Months.regular(month).stream()
        .map(row ->
            Months.row(
                row.submittedAt().atZoneSameInstant(Months.CALENDAR.zone()).toLocalDateTime(),
                row.channel(),
                row.desk(),
                90,
                5))
        .toList();
  }

  @Test
  void answersFasterThanReadingAreFound() {
    List<ResponseRow> rows = Months.regular(7);
    for (int i = 0; i < 25; i++) {
      rows.add(Months.row(JULY.plusDays(i).atTime(10, 0), Channel.QR, "desk-" + i % 3, 9, 4, 5));
    }
    assertTrue(
        Months.check(rows, HISTORY).findings().stream()
            .anyMatch(finding ->
                finding.check() == IntegrityCheck.TOO_FAST && finding.rows().size() == 25));
  }

  @Test
  void moreResponsesThanDossiersAreFound() {
    List<ResponseRow> rows = Months.regular(7);
    Population dossiers = new Population(new LinkedHashMap<>(Map.of("land", 80L)));
    Finding finding =
        only(new IntegrityChecks(Months.SETTINGS).check(Months.log(rows), HISTORY, dossiers));
    assertEquals(new Evidence.Excess("land", rows.size(), 80), finding.evidence());
    assertEquals(rows.size(), finding.rows().size());
    Population enough = new Population(new LinkedHashMap<>(Map.of("land", 115L)));
    assertEquals(
        List.of(),
        new IntegrityChecks(Months.SETTINGS).check(Months.log(rows), HISTORY, enough).findings());
  }

  @Test
  void aChannelFarHappierThanBeforeDiverges() {
    List<ResponseRow> before = new ArrayList<>(Months.regular(7));
    List<ResponseRow> rows = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      ResponseRow row = before.get(i);
      boolean kiosk = row.channel() == Channel.KIOSK;
      int[] values = kiosk ? new int[] {4, 5} : i % 5 < 4 ? new int[] {3, 2} : new int[] {4, 5};
      rows.add(
          Months.row(
              row.submittedAt().atZoneSameInstant(Months.CALENDAR.zone()).toLocalDateTime(),
              row.channel(),
              row.desk(),
              90,
              values));
    }
    Finding finding =
        Months.check(rows, HISTORY).findings().stream()
            .filter(found -> found.check() == IntegrityCheck.DIVERGENCE)
            .findFirst()
            .orElseThrow();
    Evidence.Divergence divergence =
        assertInstanceOf(Evidence.Divergence.class, finding.evidence());
    double share = (double) divergence.count() / divergence.of();
    assertTrue(Math.abs(share - divergence.expectedShare()) > 0.4, divergence::toString);
  }

  @Test
  void anEmptyMonthHasNoFindings() {
    IntegrityReport report = Months.check(List.of(), HISTORY);
    assertEquals(List.of(), report.findings());
    assertEquals(1, report.pValue());
  }
}
