package vn.hailong.analytics.sequential;

/**
 * What a gambler who bets that a rate lies above a share τ has made of a capital of 1.
 *
 * <p>Each respondent is a game: with y satisfied of m valid answers and at most M, the payoff d = y
 * − τm lies in [−τM, (1 − τ)M] and is not in the gambler's favour while the rate is at most τ. A
 * gambler who stakes the share c of the capital each time holds Π (1 + c·d/(τM)); many with
 * different c, each with the same part of the first capital, together hold the mean. While the rate
 * is at most τ this is a non-negative supermartingale, so the chance that it ever reaches 1/α is at
 * most α, however often one looks (J. Ville, Étude critique de la notion de collectif, 1939).
 *
 * <p>Staked shares that never change make the capital independent of the order of the respondents,
 * which is not known within an hour. They follow the arcsine distribution, as in T. M. Cover and E.
 * Ordentlich, Universal portfolios with side information, IEEE Trans. Inf. Theory 42, 1996; betting
 * on bounded means: I. Waudby-Smith and A. Ramdas, Estimating means of bounded random variables by
 * betting, JRSS B 86, 2024; the mixture: F. Orabona and K.-S. Jun, Tight concentrations and
 * confidence sequences from the regret of universal portfolio, IEEE Trans. Inf. Theory 70, 2024.
 */
final class Capital {

  private static final int GAMBLERS = 64;
  private static final double[] STAKES = stakes();
  private static final double ACCURACY = 1e-12;

  private Capital() {}

  private static double[] stakes() {
    double[] stakes = new double[GAMBLERS];
    for (int i = 0; i < GAMBLERS; i++) {
      double sine = Math.sin(Math.PI * (i + 0.5) / (2 * GAMBLERS));
      stakes[i] = sine * sine;
    }
    return stakes;
  }

  /**
   * The logarithm of the capital after all respondents.
   *
   * @param share τ, above 0
   */
  static double log(AnswerCounts counts, double share) {
    double[] logs = new double[GAMBLERS];
    double items = counts.items();
    for (int m = 1; m <= counts.items(); m++) {
      for (int y = 0; y <= m; y++) {
        long count = counts.count(m, y);
        if (count > 0) {
          double payoff = y / (share * items) - m / items;
          for (int i = 0; i < GAMBLERS; i++) {
            logs[i] += count * Math.log1p(STAKES[i] * payoff);
          }
        }
      }
    }
    return logMean(logs);
  }

  private static double logMean(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum / logs.length);
  }

  /**
   * The largest share against which the capital has reached a level: the lower confidence limit. A
   * larger share leaves every gambler with less, so that there is but one such limit.
   *
   * @param logLevel the logarithm of the level, above 0
   * @return from 0, where nothing is excluded, to below 1
   */
  static double limit(AnswerCounts counts, double logLevel) {
    double reached = 0;
    double open = 1;
    while (open - reached > ACCURACY) {
      double middle = (open + reached) / 2;
      if (log(counts, middle) >= logLevel) {
        reached = middle;
      } else {
        open = middle;
      }
    }
    return reached;
  }
}
