package vn.hailong.analysis;

import jakarta.inject.Singleton;
import vn.hailong.round.Round;

/**
 * What satisfaction is held against: the same as on the scorecard. Criteria sets belong to nobody,
 * so a round that no assessment is bound to takes none of them.
 */
@Singleton
class SatisfactionTarget {

  /** What the plans of cities and provinces ask of satisfaction with agencies' service. */
  static final double USUAL = 0.95;

  private final RoundTarget bound;

  SatisfactionTarget(RoundTarget bound) {
    this.bound = bound;
  }

  /** A share 0..1. */
  double of(Round round) {
    return bound.of(round).orElse(USUAL);
  }
}
