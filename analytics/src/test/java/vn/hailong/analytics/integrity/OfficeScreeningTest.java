package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.recorded.Recorded;

class OfficeScreeningTest {

  private static final double[] P = {0.0004, 0.03, 0.2, 0.012, 0.9, 0.012};

  private static Map<Integer, IntegrityReport> offices() {
    Map<Integer, IntegrityReport> offices = new LinkedHashMap<>();
    for (int i = 0; i < P.length; i++) {
      offices.put(i, new IntegrityReport(List.of(), P[i]));
    }
    return offices;
  }

  /** Against R 4.2.2: {@code p.adjust(p, "BH")} in {@code integrity.R}. */
  @Test
  void adjustsAsBenjaminiAndHochberg() {
    Map<Integer, Double> adjusted = OfficeScreening.adjusted(offices());
    assertEquals(List.of(0, 3, 5, 1, 2, 4), new ArrayList<>(adjusted.keySet()));
    Recorded r = Recorded.by("integrity");
    for (int i = 0; i < P.length; i++) {
      r.check("BH " + (i + 1), adjusted.getOrDefault(i, 0.0));
    }
  }

  @Test
  void thoseWithinTheRateStandOut() {
    assertEquals(List.of(0, 3, 5), OfficeScreening.standingOut(offices(), 0.03));
    assertEquals(List.of(), OfficeScreening.standingOut(offices(), 0.001));
    assertEquals(List.of(), OfficeScreening.standingOut(Map.of(), 0.05));
  }
}
