package vn.hailong.response;

import java.util.List;
import vn.hailong.common.id.RoundId;

/** Sums over responses, enough for every rate, error and limit without touching rows. */
public interface Rollups {

  /** Adds all accepted but not yet counted responses; safe to call from several nodes at once. */
  void fold();

  /**
   * Sums per group and service field, after a fold of what has arrived; asks no permission and must
   * not be shown without one.
   */
  default List<RollupRow> sums(RoundId round, RollupFilter filter, RollupGroup group) {
    return sums(round, filter, group, Counting.RAW);
  }

  /**
   * As {@link #sums(RoundId, RollupFilter, RollupGroup)}, of all responses or of those that count.
   */
  List<RollupRow> sums(RoundId round, RollupFilter filter, RollupGroup group, Counting counting);

  /** Responses accepted but not yet in any figure. */
  long pending(RoundId round);
}
