package vn.hailong.response;

import vn.hailong.response.store.FoldRow;
import vn.hailong.response.store.RollupEntry;
import vn.hailong.response.store.RollupKey;

/** Adds up the responses of one rollup. */
final class Tally {

  private final TallyLayout layout;
  private final RollupKey key;
  private final long[] counts;
  private final long[] moments;
  private long used;
  private long excluded;

  Tally(TallyLayout layout, RollupKey key) {
    this.layout = layout;
    this.key = key;
    this.counts = layout.noCounts();
    this.moments = layout.noMoments();
  }

  void add(FoldRow row) {
    if (!row.used()) {
      excluded++;
      return;
    }
    used++;
    layout.count(row.answers(), counts);
    layout.score(row.answers(), moments);
  }

  RollupKey key() {
    return key;
  }

  RollupEntry entry() {
    return new RollupEntry(key, used, excluded, counts, moments);
  }
}
