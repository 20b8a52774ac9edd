package vn.hailong.analytics.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalTest {

  private static AnswerCounts oneItem(long respondents, long satisfied) {
    AnswerCounts counts = new AnswerCounts(1);
    counts.add(1, 1, satisfied);
    counts.add(1, 0, respondents - satisfied);
    return counts;
  }

  /** What makes it a martingale: over all possible samples at the target the mean capital is 1. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 0.9, 0.95})
  void isWorthOneOnAverageAtTheTarget(double target) {
    int respondents = 60;
    BinomialDistribution samples = new BinomialDistribution(null, respondents, target);
    double mean = 0;
    for (int y = 0; y <= respondents; y++) {
      mean += samples.probability(y) * Math.exp(Capital.log(oneItem(respondents, y), target));
    }
    assertEquals(1, mean, 1e-9);
  }

  /** Σ over both items' answers of one respondent: correlated answers do not matter. */
  @Test
  void isWorthOneOnAverageWithCorrelatedItems() {
    double target = 0.9;
    double[] chances = {0.07, 0.06, 0.87}; // of 0, 1, 2 satisfied: rate 0.9
    double mean = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        AnswerCounts counts = new AnswerCounts(2);
        counts.add(2, a, 1);
        counts.add(2, b, 1);
        mean += chances[a] * chances[b] * Math.exp(Capital.log(counts, target));
      }
    }
    assertEquals(1, mean, 1e-12);
  }

  @Test
  void growsBelowTheRateAndShrinksAboveIt() {
    AnswerCounts counts = oneItem(400, 390);
    double last = Double.POSITIVE_INFINITY;
    for (double share = 0.8; share < 1; share += 0.01) {
      double log = Capital.log(counts, share);
      assertTrue(log < last, "not decreasing at " + share);
      last = log;
    }
    assertTrue(Capital.log(counts, 0.9) > 5);
    assertTrue(Capital.log(counts, 0.985) < 0);
  }

  @Test
  void limitIsWhereTheCapitalReachesTheLevel() {
    AnswerCounts counts = oneItem(400, 390);
    double level = Math.log(40);
    double limit = Capital.limit(counts, level);
    assertEquals(level, Capital.log(counts, limit), 1e-6);
    assertTrue(limit > 0.9 && limit < 0.96, () -> "limit " + limit);
  }

  /** Without a single dissatisfied answer 72 would do for one look: 0.95^72 < 1/40. */
  @Test
  void perfectAnswersNeedLittleMoreThanForOneLook() {
    int needed = 1;
    while (Capital.log(oneItem(needed, needed), 0.95) < Math.log(40)) {
      needed++;
    }
    assertEquals(98, needed);
  }

  @Test
  void nothingIsExcludedWithoutAnswers() {
    assertEquals(0, Capital.limit(new AnswerCounts(5), Math.log(40)));
    assertEquals(0, Capital.limit(oneItem(30, 0), Math.log(40)));
  }
}
