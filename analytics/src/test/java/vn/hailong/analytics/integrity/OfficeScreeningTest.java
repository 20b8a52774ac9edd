package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeScreeningTest {

  /** R 4.2: {@code p.adjust(c(0.0004, 0.03, 0.2, 0.012, 0.9, 0.012), "BH")}. */
  private static final double[] P = {0.0004, 0.03, 0.2, 0.012, 0.9, 0.012};

  private static final double[] ADJUSTED = {0.0024, 0.045, 0.24, 0.024, 0.9, 0.024};

  private static Map<Integer, IntegrityReport> offices() {
    Map<Integer, IntegrityReport> offices = new LinkedHashMap<>();
    for (int i = 0; i < P.length; i++) {
      offices.put(i, new IntegrityReport(List.of(), P[i]));
    }
    return offices;
  }

  @Test
  void adjustsAsBenjaminiAndHochberg() {
    Map<Integer, Double> adjusted = OfficeScreening.adjusted(offices());
    assertEquals(List.of(0, 3, 5, 1, 2, 4), new ArrayList<>(adjusted.keySet()));
    for (int i = 0; i < P.length; i++) {
      assertEquals(ADJUSTED[i], adjusted.getOrDefault(i, 0.0), 1e-12);
    }
  }

  @Test
  void thoseWithinTheRateStandOut() {
    assertEquals(List.of(0, 3, 5), OfficeScreening.standingOut(offices(), 0.03));
    assertEquals(List.of(), OfficeScreening.standingOut(offices(), 0.001));
    assertEquals(List.of(), OfficeScreening.standingOut(Map.of(), 0.05));
  }
}
