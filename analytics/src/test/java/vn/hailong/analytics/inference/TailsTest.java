package vn.hailong.analytics.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.recorded.Recorded;

/** Against R 4.2.2: pt, qt, pf, pchisq and qnorm in {@code tails.R}. */
class TailsTest {

  private final Recorded r = Recorded.by("tails");

  @Test
  void tailsAreThoseOfPtPfAndPchisq() {
    hold("t ", x -> Tails.t(x[0], x[1]));
    hold("f ", x -> Tails.f(x[0], x[1], x[2]));
    hold("chisq ", x -> Tails.chiSquare(x[0], x[1]));
  }

  @Test
  void quantilesAreThoseOfQtAndQnorm() {
    hold("qt ", x -> Tails.tQuantile(x[0], x[1]));
    hold("qnorm ", x -> Tails.normalQuantile(x[0]));
  }

  @Test
  void smallTailsKeepTheirDigits() {
    assertEquals(1, Tails.t(13, 25000) / r.get("t 13 25000"), 1e-8);
    assertEquals(1, Tails.f(30, 6, 411) / r.get("f 30 6 411"), 1e-8);
    assertEquals(1, Tails.chiSquare(60, 1) / r.get("chisq 60 1"), 1e-8);
  }

  @Test
  void aConfidenceLiesBetween0And1() {
    assertThrows(IllegalArgumentException.class, () -> Tails.tQuantile(1, 5));
    assertThrows(IllegalArgumentException.class, () -> Tails.normalQuantile(0));
    assertThrows(IllegalArgumentException.class, () -> Tails.normalQuantile(Double.NaN));
  }

  private void hold(String prefix, Function<double[], Double> ours) {
    r.startingWith(prefix)
        .keySet()
        .forEach(arguments ->
            r.check(
                prefix + arguments,
                ours.apply(
                    Arrays.stream(arguments.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())));
  }
}
