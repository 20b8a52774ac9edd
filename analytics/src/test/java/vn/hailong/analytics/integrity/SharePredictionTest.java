package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.recorded.Recorded;

class SharePredictionTest {

  private static final List<Count> STEADY =
      List.of(new Count(10, 100), new Count(11, 100), new Count(9, 100), new Count(10, 100));
  private static final List<Count> UNSTEADY =
      List.of(new Count(2, 100), new Count(25, 100), new Count(4, 100), new Count(9, 100));

  /**
   * Against R 4.2.2: {@code lchoose}, {@code lbeta} with the variance of the class, integrity.R.
   */
  @Test
  void chancesAreThoseOfR() {
    Recorded r = Recorded.by("integrity");
    Count now = new Count(25, 100);
    r.check("share steady", SharePrediction.from(STEADY, 0.3, 1.2).atLeast(now));
    List<Count> unsteady =
        List.of(new Count(2, 100), new Count(25, 90), new Count(4, 110), new Count(9, 100));
    r.check("share unsteady", SharePrediction.from(unsteady, 0.3, 1.2).atLeast(now));
    List<Count> few = List.of(new Count(0, 12), new Count(1, 15));
    r.check("share few", SharePrediction.from(few, 0.3, 1).atLeast(new Count(6, 30)));
  }

  @Test
  void withoutDriftOfAMillionItIsBinomial() {
    SharePrediction prediction =
        SharePrediction.from(List.of(new Count(100_000_000, 1_000_000_000)), 1e-6, 1);
    Count now = new Count(20, 100);
    assertEquals(Tails.binomial(20, 100, 0.1), prediction.atLeast(now), 1e-6);
    assertEquals(1 - Tails.binomial(21, 100, 0.1), prediction.atMost(now), 1e-6);
  }

  @Test
  void driftPartiesAndUnsteadyMonthsMakeItCautious() {
    Count now = new Count(25, 100);
    double steady = SharePrediction.from(STEADY, 0.1, 1).atLeast(now);
    assertTrue(steady < 0.001, () -> "steady " + steady);
    assertTrue(SharePrediction.from(STEADY, 0.4, 1).atLeast(now) > 3 * steady);
    assertTrue(SharePrediction.from(STEADY, 0.1, 1.3).atLeast(now) > 3 * steady);
    assertTrue(SharePrediction.from(UNSTEADY, 0.1, 1).atLeast(now) > 3 * steady);
  }

  /** Whoever has unsteady months cannot hide in them. */
  @Test
  void noMoreThanTwiceTheDriftAllowedIsBelieved() {
    Count now = new Count(40, 100);
    double allowed = SharePrediction.from(UNSTEADY, 0.2, 1).atLeast(now);
    List<Count> wild =
        List.of(new Count(0, 100), new Count(40, 100), new Count(0, 100), new Count(0, 100));
    assertEquals(allowed, SharePrediction.from(wild, 0.2, 1).atLeast(now), 1e-15);
  }

  /** The variance is the one promised: δnπ(1 − π)(1 + (n/δ − 1)ρ). */
  @Test
  void varianceIsAsSaid() {
    double share = 0.2;
    double effect = 1.3;
    int n = 80;
    double rho = share * (1 - share) * 0.25;
    SharePrediction prediction = SharePrediction.expecting(share, 0.25, effect);
    double mean = 0;
    double square = 0;
    for (int x = 0; x <= n; x++) {
      double next = x == n ? 0 : prediction.atLeast(new Count(x + 1, n));
      double chance = prediction.atLeast(new Count(x, n)) - next;
      mean += x * chance;
      square += x * x * chance;
    }
    assertEquals(n * share, mean, 1e-6);
    double expected = effect * n * share * (1 - share) * (1 + (n / effect - 1) * rho);
    assertEquals(expected, square - mean * mean, 1e-6);
  }

  @Test
  void sharesNeverSeenAreNotImpossible() {
    SharePrediction prediction = SharePrediction.from(List.of(new Count(0, 50)), 0.3, 1);
    double p = prediction.atLeast(new Count(1, 50));
    assertTrue(p > 0.1 && p < 0.6, () -> "p " + p);
  }
}
