package vn.hailong.analytics.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.inference.Reason;

/** Ties and edges; {@link DriversTest} holds real answers against R. */
class RankCorrelationTest {

  private static final double[] X = {1, 2, 2, 3};
  private static final double[] Y = {1, 1, 2, 3};

  @Test
  void tiesShareTheirRankAndLeaveTheDenominator() {
    // ranks 1, 2.5, 2.5, 4 and 1.5, 1.5, 3, 4; 4 pairs concordant, none discordant, one tie in each
    assertEquals(3.75 / 4.5, RankCorrelation.spearman(X, Y).get(), 1e-15);
    assertEquals(4.0 / 5, RankCorrelation.kendall(X, Y).get(), 1e-15);
  }

  @Test
  void oneValueHasNoRank() {
    double[] constant = {2, 2, 2, 2};
    assertEquals(Optional.of(Reason.NO_VARIANCE), RankCorrelation.spearman(X, constant).reason());
    assertEquals(Optional.of(Reason.NO_VARIANCE), RankCorrelation.kendall(constant, Y).reason());
    assertEquals(
        Optional.of(Reason.TOO_FEW_RESPONSES),
        RankCorrelation.spearman(new double[] {1}, new double[] {2}).reason());
  }

  @Test
  void missingValuesAreRefused() {
    double[] missing = {1, 2, Double.NaN, 3};
    assertThrows(IllegalArgumentException.class, () -> RankCorrelation.spearman(X, missing));
    assertThrows(IllegalArgumentException.class, () -> RankCorrelation.kendall(missing, Y));
    assertThrows(
        IllegalArgumentException.class, () -> RankCorrelation.kendall(X, new double[] {1, 2}));
  }
}
