package vn.hailong.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.recorded.Recorded;

/**
 * Against R 4.2.2: {@code p.adjust(p, "holm")} and {@code p.adjust(p, "BH")} in {@code adjust.R}.
 */
class AdjustedPValuesTest {

  private final Recorded r = Recorded.by("adjust");

  @ParameterizedTest
  @ValueSource(strings = {"few", "ties", "one", "many"})
  void adjustmentsAreThoseOfPAdjust(String name) {
    double[] p = recorded(name + " p ");
    assertArrayEquals(recorded(name + " holm "), AdjustedPValues.holm(p), 1e-14);
    assertArrayEquals(recorded(name + " BH "), AdjustedPValues.benjaminiHochberg(p), 1e-14);
  }

  @Test
  void noneGivesNone() {
    assertEquals(0, AdjustedPValues.holm().length);
    assertEquals(0, AdjustedPValues.benjaminiHochberg().length);
  }

  @Test
  void testsWithoutAPValueDoNotCount() {
    assertEquals(
        List.of(Outcome.of(0.04), Outcome.none(Reason.NO_VARIANCE), Outcome.of(0.04)),
        AdjustedPValues.holm(
            List.of(Outcome.of(0.02), Outcome.none(Reason.NO_VARIANCE), Outcome.of(0.03))));
  }

  @Test
  void whatIsNoPValueIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> AdjustedPValues.holm(0.1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> AdjustedPValues.holm(-0.1));
    assertThrows(IllegalArgumentException.class, () -> AdjustedPValues.benjaminiHochberg(1.1));
  }

  private double[] recorded(String prefix) {
    return r.startingWith(prefix).values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
