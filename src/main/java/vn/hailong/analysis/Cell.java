package vn.hailong.analysis;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Estimate;

/**
 * A figure as far as it may be shown.
 *
 * @param estimate null unless shown
 */
public record Cell(Disclosure disclosure, @Nullable Estimate estimate) {

  /** The fewest respondents of a figure that is shown. */
  public static final int FEWEST = 5;

  public Cell {
    if ((disclosure == Disclosure.SHOWN) != (estimate != null)) {
      throw new IllegalArgumentException("an estimate is there exactly when it is shown");
    }
  }

  /** The figure if enough people stand behind it. */
  static Cell of(Estimate estimate) {
    if (!estimate.isAnswered()) {
      return new Cell(Disclosure.EMPTY, null);
    }
    return estimate.n() < FEWEST
        ? new Cell(Disclosure.TOO_FEW, null)
        : new Cell(Disclosure.SHOWN, estimate);
  }

  /** Whether there is a figure to show. */
  public boolean isShown() {
    return estimate != null;
  }
}
