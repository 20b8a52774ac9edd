package vn.hailong.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hailong.analysis.Disclosure.EMPTY;
import static vn.hailong.analysis.Disclosure.HELD_BACK;
import static vn.hailong.analysis.Disclosure.SHOWN;
import static vn.hailong.analysis.Disclosure.TOO_FEW;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Estimate;

final class SuppressionTest {

  @Test
  void fiveRespondentsAreEnoughFourAreNot() {
    assertEquals(List.of(SHOWN, TOO_FEW, TOO_FEW), disclosures(5, 4, 4));
  }

  @Test
  void theSmallestOtherGroupIsHeldBackWhereOneAloneCouldBeSubtracted() {
    assertEquals(List.of(SHOWN, TOO_FEW, HELD_BACK), disclosures(50, 4, 20));
  }

  @Test
  void twoHiddenGroupsOfFewPeopleTogetherNeedAThird() {
    assertEquals(List.of(TOO_FEW, TOO_FEW, HELD_BACK, SHOWN), disclosures(1, 2, 8, 40));
  }

  @Test
  void twoHiddenGroupsOfFiveTogetherAreEnough() {
    assertEquals(List.of(TOO_FEW, TOO_FEW, SHOWN), disclosures(2, 3, 8));
  }

  @Test
  void groupsNobodyIsInTellNothing() {
    assertEquals(List.of(EMPTY, SHOWN, SHOWN), disclosures(0, 8, 9));
  }

  @Test
  void aSingleGroupOfFewIsHiddenWithNobodyToHideBehind() {
    assertEquals(List.of(TOO_FEW), disclosures(3));
    assertEquals(List.of(TOO_FEW, HELD_BACK), disclosures(3, 100));
  }

  private static List<Disclosure> disclosures(long... respondents) {
    List<Estimate> parts =
        Arrays.stream(respondents)
            .mapToObj(n ->
                new Estimate(
                    n, n, 0, n == 0 ? null : 0.0, null, null, null, null, null, null, false))
            .toList();
    return Suppression.of(parts).stream().map(Cell::disclosure).toList();
  }
}
