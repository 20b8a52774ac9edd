package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide promises, in a few cells; {@link IntegrityGridTest} measures more closely. */
class IntegritySimulationTest {

  private static final int CLEAN = 300;
  private static final int PLANTED = 100;

  /** Two standard errors of a share of 0.01 in so many months. */
  private static final double CHANCE = 2 * Math.sqrt(0.01 * 0.99 / CLEAN);

  @ParameterizedTest
  @CsvSource({"100, 6", "60, 0", "300, 3"})
  void cleanMonthsSeldomRaiseAnAlarm(int responses, int history) {
    OfficeMonths offices = new OfficeMonths(Habits.USUAL, responses, history);
    OfficeMonths.Result result = offices.clean(CLEAN, 20260701);
    assertTrue(result.share() <= 0.01 + CHANCE, result::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "ONE_BURST, 0.2, 60, 0.9",
    "ONE_BURST_ALL_DESKS, 0.2, 60, 0.9",
    "OUTSIDE_HOURS, 0.2, 60, 0.9",
    "SPREAD_BEST, 0.3, 100, 0.65"
  })
  void plantsAreFound(Plant plant, double share, int responses, double least) {
    OfficeMonths.Result result =
        OfficeMonths.usual(responses).with(plant, share, PLANTED, 20260702);
    assertTrue(result.share() >= least, result::toString);
  }

  /** Nobody can promise this; if it ever fails for a good reason, the guide's words change too. */
  @Test
  void aClerkWhoAnswersAsCitizensDoIsNotFound() {
    OfficeMonths.Result result =
        OfficeMonths.usual(100).with(Plant.SPREAD_CAREFUL, 0.3, PLANTED, 20260703);
    assertTrue(result.share() <= 0.05, result::toString);
  }
}
