package vn.hailong.response.store;

import java.time.LocalDate;
import java.util.Comparator;

/** What tells rollups apart. */
public record RollupKey(
    long roundId, long deskId, String serviceField, String channel, LocalDate day)
    implements Comparable<RollupKey> {

  private static final Comparator<RollupKey> ORDER =
      Comparator.comparingLong(RollupKey::roundId)
          .thenComparingLong(RollupKey::deskId)
          .thenComparing(RollupKey::serviceField)
          .thenComparing(RollupKey::channel)
          .thenComparing(RollupKey::day);

  @Override
  public int compareTo(RollupKey other) {
    return ORDER.compare(this, other);
  }
}
