package vn.hailong.response;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.hailong.response.store.Counted;
import vn.hailong.response.store.FoldRow;
import vn.hailong.response.store.RollupRebuild;

/** Makes the rollups of a round again from its rows. */
@Singleton
class Rebuilding {

  private final RollupRebuild rebuild;
  private final TallyLayouts layouts;

  Rebuilding(RollupRebuild rebuild, TallyLayouts layouts) {
    this.rebuild = rebuild;
    this.layouts = layouts;
  }

  /** Replaces the rollups of a round; returns how many differed. */
  @Transactional(propagation = REQUIRES_NEW)
  long round(long round) {
    rebuild.begin();
    long differences = 0;
    for (Counted counted : Counted.values()) {
      Run run = new Run(layouts.of(round));
      rebuild.forEachCounted(counted, round, run::add);
      run.keep();
      differences += rebuild.replace(counted, round);
    }
    return differences;
  }

  /** Rows come one rollup after another: only one is in memory. */
  private final class Run {

    private final TallyLayout layout;
    private @Nullable Tally current;

    Run(TallyLayout layout) {
      this.layout = layout;
    }

    void add(FoldRow row) {
      Tally tally = current;
      if (tally == null || !tally.key().equals(row.key())) {
        keep();
        tally = new Tally(layout, row.key());
        current = tally;
      }
      tally.add(row);
    }

    void keep() {
      Tally tally = current;
      if (tally != null) {
        rebuild.add(tally.entry());
      }
    }
  }
}
