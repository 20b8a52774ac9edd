package vn.hailong.response;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.RollupMaintenance;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.store.RollupRows;
import vn.hailong.response.store.RollupRows.Grouping;

/** Keeps rollups up to date and reads sums of them. */
@Singleton
class RollupService implements Rollups, RollupMaintenance {

  private final RollupRows rows;
  private final Folding folding;
  private final Rebuilding rebuilding;

  /**
   * One fold at a time is as fast as the database takes it; more would only wait for each other.
   */
  private final ReentrantLock lock = new ReentrantLock();

  RollupService(RollupRows rows, Folding folding, Rebuilding rebuilding) {
    this.rows = rows;
    this.folding = folding;
    this.rebuilding = rebuilding;
  }

  @Override
  public void fold() {
    fold(false);
  }

  @Override
  public List<RollupRow> sums(
      RoundId round, RollupFilter filter, RollupGroup group, Counting counting) {
    fold(true);
    DeskId desk = filter.desk();
    @Nullable Channel channel = filter.channel();
    return rows
        .sums(
            round.value(),
            desk == null ? null : desk.value(),
            filter.serviceField(),
            channel == null ? null : channel.code(),
            filter.from(),
            filter.to(),
            switch (group) {
              case NONE -> Grouping.NONE;
              case DESK -> Grouping.DESK;
              case CHANNEL -> Grouping.CHANNEL;
              case DAY -> Grouping.DAY;
            },
            counting == Counting.CLEANED)
        .stream()
        .map(sum ->
            new RollupRow(
                sum.group(),
                sum.serviceField(),
                sum.used(),
                sum.excluded(),
                sum.counts(),
                sum.moments()))
        .toList();
  }

  @Override
  public long pending(RoundId round) {
    return rows.pending(round.value());
  }

  @Override
  public long rebuildAll() {
    fold(true);
    return rows.rounds().stream().mapToLong(rebuilding::round).sum();
  }

  private void fold(boolean waiting) {
    lock.lock();
    try {
      while (folding.portion(waiting)) {
        // until the queue is empty
      }
    } finally {
      lock.unlock();
    }
  }
}
