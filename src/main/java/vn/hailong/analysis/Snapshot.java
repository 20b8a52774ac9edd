package vn.hailong.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hailong.response.RollupGroup;
import vn.hailong.response.RollupRow;

/**
 * The sums of a round at one moment, all of the same answers.
 *
 * @param used responses that count
 * @param at when, to the hour
 * @param whole sums by service field, with every measure and count
 * @param groups sums by group and service field of the overall measure alone, see {@link
 *     Breakdowns#overallOnly}
 */
record Snapshot(
    long used, Instant at, List<RollupRow> whole, Map<RollupGroup, List<RollupRow>> groups) {

  /** Nothing yet. */
  static final Snapshot NONE = new Snapshot(0, Instant.EPOCH, List.of(), Map.of());

  Snapshot {
    whole = List.copyOf(whole);
    groups = Map.copyOf(groups);
  }

  List<RollupRow> by(RollupGroup group) {
    return groups.getOrDefault(group, List.of());
  }

  static long used(List<RollupRow> sums) {
    return sums.stream().mapToLong(RollupRow::used).sum();
  }
}
