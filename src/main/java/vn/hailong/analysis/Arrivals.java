package vn.hailong.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;
import vn.hailong.response.Rollups;

/**
 * How many responses there are, from a few sums: nobody counts a million rows every few seconds.
 */
@Singleton
class Arrivals {

  private final Rollups rollups;

  Arrivals(Rollups rollups) {
    this.rollups = rollups;
  }

  /** Responses of a round, finished or not, in a figure already or not yet. */
  long of(RoundId round) {
    List<RollupRow> sums = rollups.sums(round, RollupFilter.ALL, RollupGroup.NONE);
    return sums.stream().mapToLong(sum -> sum.used() + sum.excluded()).sum()
        + rollups.pending(round);
  }
}
