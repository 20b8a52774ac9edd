package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailsTest {

  /** R 4.2: {@code pbinom(x - 1, n, p, lower.tail = FALSE)}. */
  @ParameterizedTest
  @CsvSource({"12, 60, 0.05, 3.59770084548e-05", "0, 60, 0.05, 1", "5, 5, 0.2, 0.00032"})
  void binomial(long count, long trials, double chance, double expected) {
    assertEquals(expected, Tails.binomial(count, trials, chance), 1e-10 * expected);
  }

  /** R 4.2: {@code ppois(x - 1, m, lower.tail = FALSE)}. */
  @ParameterizedTest
  @CsvSource({"6, 0.5, 1.41649373223e-05", "101, 84, 0.0389188250154", "1, 0.84, 0.568289476571"})
  void poisson(long count, double mean, double expected) {
    assertEquals(expected, Tails.poisson(count, mean), 1e-9 * expected);
  }

  /** Of 3 with a = b = 1 every count has the same chance. */
  @Test
  void betaBinomialWithUniformChances() {
    assertEquals(1, Tails.betaBinomial(0, 3, 1, 1));
    assertEquals(0.75, Tails.betaBinomial(1, 3, 1, 1), 1e-12);
    assertEquals(0.25, Tails.betaBinomial(3, 3, 1, 1), 1e-12);
  }

  /** With chances that hardly vary it is binomial. */
  @Test
  void betaBinomialOfLargeParametersIsBinomial() {
    assertEquals(Tails.binomial(12, 60, 0.1), Tails.betaBinomial(12, 60, 1e7, 9e7), 1e-6);
  }

  /** Against Σ P(so many parties) · P(they are so many people), each worked out by itself. */
  @ParameterizedTest
  @CsvSource({"1, 0.5, 2", "4, 0.13, 0.8", "6, 2.5, 1.5", "12, 0.4, 3", "9, 9, 40"})
  void peopleInParties(int count, double mean, double shape) {
    double parties = mean / Parties.MEAN_SIZE;
    double[] people = {1};
    double below = 0;
    for (int n = 0; n < count; n++) {
      double chance =
          Math.exp(
              Gamma.logGamma(shape + n)
                  - Gamma.logGamma(shape)
                  - Gamma.logGamma(n + 1.0)
                  + n * Math.log(parties / (parties + shape))
                  + shape * Math.log(shape / (parties + shape)));
      for (int k = n; k < count && k < people.length; k++) {
        below += chance * people[k];
      }
      people = withOneMoreParty(people);
    }
    assertEquals(1 - below, Tails.parties(count, mean, shape), 1e-8);
  }

  private static double[] withOneMoreParty(double[] people) {
    double[] more = new double[people.length + Parties.LARGEST];
    for (int k = 0; k < people.length; k++) {
      for (int size = 1; size <= Parties.LARGEST; size++) {
        more[k + size] += people[k] * Parties.chance(size);
      }
    }
    return more;
  }
}
