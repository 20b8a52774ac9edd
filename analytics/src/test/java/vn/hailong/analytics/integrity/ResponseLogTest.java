package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;

class ResponseLogTest {

  private final IntegritySettings settings = IntegritySettings.standard(Months.CALENDAR);

  private static ResponseLog one(
      String time, Channel channel, @Nullable Integer seconds, int... values) {
    return ResponseLog.builder(Likert.QUESTIONNAIRE, Months.CALENDAR.zone())
        .add(
            new ResponseRow(
                0,
                "r",
                OffsetDateTime.parse(time),
                channel,
                "1",
                "land",
                seconds,
                Likert.answers(values),
                Map.of(),
                false))
        .build();
  }

  private boolean has(ResponseLog log, Trait trait) {
    return log.has(0, trait, settings);
  }

  @Test
  void timesAreTheOffices() {
    ResponseLog log = one("2026-03-31T18:30:00Z", Channel.QR, null, 5);
    assertEquals(LocalDateTime.of(2026, 4, 1, 1, 0), log.entry(0).hour());
    assertEquals(LocalDate.of(2026, 4, 1), log.days().getFirst());
    assertEquals(30, log.days().size());
    assertTrue(has(log, Trait.OUTSIDE_HOURS));
    assertFalse(has(one("2026-03-31T09:30:00+07:00", Channel.QR, null, 5), Trait.OUTSIDE_HOURS));
  }

  @Test
  void paperHasNoTimesOfCitizens() {
    ResponseLog log = one("2026-03-31T22:30:00+07:00", Channel.PAPER, 3, 5);
    assertFalse(log.isEligible(0, Trait.OUTSIDE_HOURS, settings));
    assertFalse(has(log, Trait.OUTSIDE_HOURS));
    assertFalse(has(log, Trait.TOO_FAST));
    assertTrue(has(log, Trait.STRAIGHT_LINED));
  }

  @Test
  void straightLinesAreOfTheMainScaleAndLongEnough() {
    String time = "2026-03-31T09:30:00+07:00";
    assertTrue(has(one(time, Channel.QR, null, 4), Trait.STRAIGHT_LINED));
    assertFalse(has(one(time, Channel.QR, null, 4, 5), Trait.STRAIGHT_LINED));
    // Every third item, four in all; then every fourth, three in all.
    assertTrue(has(one(time, Channel.QR, null, 5, 0, 0), Trait.STRAIGHT_LINED));
    ResponseLog three = one(time, Channel.QR, null, 5, 0, 0, 0);
    assertFalse(three.isEligible(0, Trait.STRAIGHT_LINED, settings));
    // No opinion is not a value.
    assertTrue(has(one(time, Channel.QR, null, 5, 255), Trait.STRAIGHT_LINED));
  }

  @Test
  void tooFastIsLessThanASecondAnItemReadFaultsIncluded() {
    String time = "2026-03-31T09:30:00+07:00";
    assertTrue(has(one(time, Channel.QR, 15, 5), Trait.TOO_FAST));
    assertFalse(has(one(time, Channel.QR, 16, 5), Trait.TOO_FAST));
    assertFalse(one(time, Channel.QR, null, 5).isEligible(0, Trait.TOO_FAST, settings));
  }

  @Test
  void satisfactionIsThatOfFactorsInTheOverallFigure() {
    assertTrue(one("2026-03-31T09:30:00Z", Channel.QR, null, 4, 5).isWhollySatisfied(0));
    assertFalse(one("2026-03-31T09:30:00Z", Channel.QR, null, 4, 3).isWhollySatisfied(0));
    assertFalse(one("2026-03-31T09:30:00Z", Channel.QR, null, 0).isJudging(0));
  }

  @Test
  void groupsAreDesksChannelsAndBoth() {
    ResponseLog log = one("2026-03-31T09:30:00Z", Channel.QR, null, 4);
    assertEquals(
        java.util.Set.of(
            Group.OFFICE, Group.of("1"), Group.of(Channel.QR), new Group("1", Channel.QR)),
        log.groups());
    assertTrue(log.isIn(0, new Group("1", Channel.QR)));
    assertFalse(log.isIn(0, new Group("1", Channel.KIOSK)));
    assertFalse(log.isIn(0, Group.of("2")));
  }

  @Test
  void tablesHoldWhatIsKept() {
    ResponseLog log = one("2026-03-31T09:30:00Z", Channel.QR, null, 4);
    assertEquals(1, log.table(row -> true).used());
    assertEquals(0, log.table(row -> false).used());
  }
}
