package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.recorded.Recorded;

/**
 * Against R 4.2.2: {@code pbinom}, {@code ppois}, sums of {@code exp(lchoose + lbeta)} and {@code
 * dnbinom} convolved with the sizes of parties, in {@code integrity.R}.
 */
class TailsTest {

  private final Recorded r = Recorded.by("integrity");

  private void check(String tail, ToDoubleFunction<double[]> actual) {
    for (String numbers : r.startingWith(tail + " ").keySet()) {
      double[] parsed =
          Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
      r.check(tail + " " + numbers, actual.applyAsDouble(parsed));
    }
  }

  @Test
  void binomial() {
    check("binomial", x -> Tails.binomial((long) x[0], (long) x[1], x[2]));
  }

  @Test
  void poisson() {
    check("poisson", x -> Tails.poisson((long) x[0], x[1]));
  }

  @Test
  void betaBinomial() {
    check("betabinomial", x -> Tails.betaBinomial((long) x[0], (long) x[1], x[2], x[3]));
  }

  @Test
  void peopleInParties() {
    check("parties", x -> Tails.parties((int) x[0], x[1], x[2]));
  }

  /** With chances that hardly vary it is binomial. */
  @Test
  void betaBinomialOfLargeParametersIsBinomial() {
    assertEquals(Tails.binomial(12, 60, 0.1), Tails.betaBinomial(12, 60, 1e7, 9e7), 1e-6);
  }
}
