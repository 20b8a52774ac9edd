package vn.hailong.response;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hailong.response.store.Counted;
import vn.hailong.response.store.FoldRow;
import vn.hailong.response.store.RollupEntry;
import vn.hailong.response.store.RollupKey;
import vn.hailong.response.store.RollupRows;

/**
 * Moves responses from the queue into rollups, and excluded ones into those that are taken off, a
 * portion a transaction.
 */
@Singleton
class Folding {

  private static final int PORTION = 2_000;

  private final RollupRows rows;
  private final TallyLayouts layouts;

  Folding(RollupRows rows, TallyLayouts layouts) {
    this.rows = rows;
    this.layouts = layouts;
  }

  /**
   * Folds one portion.
   *
   * @param waiting whether to wait for portions that other nodes are folding
   * @return whether there was anything to fold
   */
  @Transactional(propagation = REQUIRES_NEW)
  boolean portion(boolean waiting) {
    if (!waiting && !rows.foldsAlone()) {
      return false;
    }
    List<FoldRow> taken = rows.take(PORTION, waiting);
    rows.add(Counted.ALL, tallied(taken));
    List<FoldRow> excluded = rows.takeExcluded(PORTION, waiting);
    rows.add(Counted.EXCLUDED, tallied(excluded));
    return !taken.isEmpty() || !excluded.isEmpty();
  }

  private List<RollupEntry> tallied(List<FoldRow> taken) {
    Map<Long, TallyLayout> layoutOfRound = new HashMap<>();
    // in the order of their keys, so that two nodes never wait for each other
    Map<RollupKey, Tally> tallies = new TreeMap<>();
    for (FoldRow row : taken) {
      TallyLayout layout = layoutOfRound.computeIfAbsent(row.roundId(), layouts::of);
      tallies.computeIfAbsent(row.key(), key -> new Tally(layout, key)).add(row);
    }
    return tallies.values().stream().map(Tally::entry).toList();
  }
}
