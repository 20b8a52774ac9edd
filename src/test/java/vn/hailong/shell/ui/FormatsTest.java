package vn.hailong.shell.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class FormatsTest {

  private final Formats vi = Formats.of(Locale.of("vi", "VN"));
  private final Formats en = Formats.of(Locale.UK);

  @Test
  void numbersAreWrittenAsTheReaderWritesThem() {
    assertEquals("92,26\u00a0%", vi.share(0.9226));
    assertEquals("92.26%", en.share(0.9226));
    assertEquals("95\u00a0%", vi.share(0.95, 0));
    assertEquals("93,75\u00a0%", vi.percent(93.75));
    assertEquals("1.234.567", vi.count(1_234_567L));
    assertEquals("1,234,567", en.count(1_234_567L));
    assertEquals("88,12", vi.points(new BigDecimal("88.1200")));
  }

  @Test
  void halvesGoUpAsTheDecimalDigitsSayNotAsTheBinaryOnesDo() {
    assertEquals("1.01", en.number(1.005, 2));
    assertEquals("-0.13", en.number(-0.125, 2));
  }

  @Test
  void besideATargetNothingIsRoundedOntoItOrPastIt() {
    assertEquals("94,996\u00a0%", vi.shareBeside(0.95, 0.94996, 2));
    assertEquals("94.9999%", en.shareBeside(0.95, 0.949999, 1));
    assertEquals("92.3%", en.shareBeside(0.95, 0.92261, 1));
    assertEquals("95.00%", en.shareBeside(0.95, 19 / 20.0, 2));
    assertEquals("95.00%", en.shareBeside(0.95, 0.95 + 1e-15, 2));
    assertEquals("95.004%", en.shareBeside(0.95, 0.95004, 2));
    assertEquals("–", vi.shareBeside(0.95, null, 2));
    List<BigDecimal> targets = List.of(new BigDecimal("0.80"), new BigDecimal("0.898"));
    assertEquals("89.798%", en.percentBeside(targets, new BigDecimal("89.798"), 2));
    assertEquals("80.001%", en.percentBeside(targets, new BigDecimal("80.001"), 2));
    assertEquals("88.12%", en.percentBeside(targets, new BigDecimal("88.1234"), 2));
  }

  @Test
  void datesAreWrittenInTheOfficesTime() {
    LocalDate day = LocalDate.of(2026, 11, 21);
    Instant late = Instant.parse("2026-11-20T23:05:00Z");

    assertEquals("21/11/2026", vi.date(day));
    assertEquals("21 Nov 2026", en.date(day));
    assertEquals("21/11/2026 06:05", vi.dateTime(late));
    assertEquals("21 Nov 2026, 06:05", en.dateTime(late));
    assertEquals("21/11/2026", vi.date(late));
  }

  @Test
  void whatIsNotKnownIsADashAndNeverZero() {
    assertEquals("–", vi.share(null));
    assertEquals("–", vi.percent(null));
    assertEquals("–", vi.points(null));
    assertEquals("–", vi.count(null));
    assertEquals("–", vi.date((LocalDate) null));
    assertEquals("–", vi.dateTime(null));
    assertEquals("–", vi.share(Double.NaN));
  }

  @Test
  void wordsAreFoundWithoutTheirMarks() {
    assertTrue(Search.contains("Xã Đông Hải", "dong ha"));
    assertTrue(Search.contains("Xã Đông Hải", " ĐÔNG "));
    assertTrue(Search.contains("Nguyễn Thị Ước", "uoc"));
    assertFalse(Search.contains("Xã Đông Hải", "tay"));
  }
}
