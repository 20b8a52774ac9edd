package vn.hailong.analytics.integrity;

import java.util.List;

/**
 * What a count is to be expected to be, from a share known only up to how it honestly varies: from
 * month to month by a drift with standard deviation σ on the scale of log odds. With π the pooled
 * share of J months of together N responses, the share to come has about the variance ρπ(1 − π), ρ
 * = π(1 − π)σ²(1 + 1/J) + δ/N, and n responses have a beta-binomial count with the variance δnπ(1 −
 * π)(1 + (n/δ − 1)ρ), where δ is the design effect of people who come together, see {@link
 * Parties}.
 *
 * <p>σ is the larger of the one allowed anyway and the one that the months themselves show, by the
 * moments of Pearson's X² (J. G. Skellam, A probability distribution derived from the binomial
 * distribution by regarding the probability of success as variable, JRSS B 10, 1948), but at most
 * twice the one allowed: six months of a few responses each can show any drift by chance, and a
 * clerk could hide in it.
 */
final class SharePrediction {

  private static final double LARGEST = 0.5;

  /** How many times the drift allowed is believed, see above. */
  private static final double MOST_SHOWN = 2;

  private final double share;
  private final double correlation;
  private final double effect;

  private SharePrediction(double share, double correlation, double effect) {
    this.share = share;
    this.correlation = Math.min(LARGEST, correlation);
    this.effect = effect;
  }

  /**
   * From earlier months, or other groups that take their place; at least one with responses.
   *
   * @param drift σ allowed anyway, above 0
   * @param effect δ, from 1
   */
  static SharePrediction from(List<Count> others, double drift, double effect) {
    Count pooled = others.stream().reduce(Count.NONE, Count::plus);
    double share = pooled.share();
    double allowed = drift * drift;
    double most = MOST_SHOWN * MOST_SHOWN * allowed;
    double variance = Math.clamp(shownDrift(others, pooled, effect), allowed, most);
    double spread = share * (1 - share);
    return new SharePrediction(
        share, spread * variance * (1 + 1.0 / others.size()) + effect / pooled.of(), effect);
  }

  /** σ² by moments; 0 where the months differ by no more than chance. */
  private static double shownDrift(List<Count> others, Count pooled, double effect) {
    double share = pooled.share();
    double spread = share * (1 - share);
    double heterogeneity = 0;
    double squares = 0;
    for (Count month : others) {
      if (month.of() > 0) {
        double difference = (double) month.count() / month.of() - share;
        heterogeneity += month.of() * difference * difference / spread;
        squares += (double) month.of() * month.of();
      }
    }
    double excess = heterogeneity - effect * (others.size() - 1);
    double exposure = spread * (pooled.of() - squares / pooled.of());
    return exposure > 0 ? Math.max(0, excess / exposure) : 0;
  }

  /**
   * An expected share that is known up to an error on the scale of log odds.
   *
   * @param share π, between 0 and 1
   * @param variance of its log odds, 0 or more
   * @param effect δ, from 1
   */
  static SharePrediction expecting(double share, double variance, double effect) {
    return new SharePrediction(share, share * (1 - share) * variance, effect);
  }

  /** π. */
  double share() {
    return share;
  }

  /** The chance of so large a count or a larger one. */
  double atLeast(Count now) {
    return tail(now.count(), now.of(), share);
  }

  /** The chance of so small a count or a smaller one. */
  double atMost(Count now) {
    return tail(now.of() - now.count(), now.of(), 1 - share);
  }

  private double tail(long count, long of, double chance) {
    double within = effect - 1 + (of - effect) * correlation;
    if (of < 2 || within <= 0) {
      return Tails.binomial(count, of, chance);
    }
    double size = (of - 1) / within - 1;
    return Tails.betaBinomial(count, of, chance * size, (1 - chance) * size);
  }
}
